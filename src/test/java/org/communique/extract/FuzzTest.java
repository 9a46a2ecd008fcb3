package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.article.StoredText;
import org.communique.fact.Event;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Statement;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads what is no news: every text of `fuzz/`, and words thrown together.
///
/// Reading ends, and what it finds stands in the text.
class FuzzTest {

    private static final Path FOLDER = Path.of("src/test/resources/fuzz");
    private static final List<String> PARTS = List.of("""
            Japan|Russia|Fumio Kishida|NATO|the minister|a senior official|officials|he|it|they|the bloc|Tokyo|in|of|by\
            |to|that|who|and|or|if|not|no|will|may|was|said|told|urged|vowed|accused|according to|attacked|attacking\
            |imposed|lifted|sanctions|talks|met|on Friday|Feb. 30|"|“|”|'|’s|,|.|?|;|:|(|)|-|😀|\n|\u202E|\0|U.S.|Gen.|İ\
            """.split("\\|", -1));

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsEveryTextWithoutFault(Path file) throws IOException {
        String text = Files.readString(file);

        assertVerified(Reader.facts(text), text);
    }

    private static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @RepeatedTest(200)
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsWordsThrownTogetherWithoutFault(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = IntStream.range(0, 80)
                .mapToObj(_ -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining(" "));

        assertVerified(Reader.facts(text), text);
    }

    private static void assertVerified(List<Fact> facts, String text) {
        StoredText stored = StoredText.of(text);
        assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates();
        assertThat(facts)
                .extracting(fact -> fact.basis().evidence())
                .isSorted()
                .allSatisfy(
                        evidence -> assertThat(stored.slice(evidence.span())).isEqualTo(evidence.quote()));
        assertThat(facts)
                .allSatisfy(fact -> assertThat(words(fact))
                        .allSatisfy(evidence ->
                                assertThat(stored.slice(evidence.span())).isEqualTo(evidence.quote())));
    }

    /// What a fact quotes beside its passage.
    private static List<Evidence> words(Fact fact) {
        return switch (fact) {
            case Event event -> List.of(event.anchor());
            case Statement statement ->
                Stream.of(
                                List.of(statement.wording().cue()),
                                statement.wording().content(),
                                statement.wording().quotes(),
                                Stream.ofNullable(statement.mention()).toList())
                        .flatMap(List::stream)
                        .toList();
        };
    }
}
