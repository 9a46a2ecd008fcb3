package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.text.Annotated;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.NounPhrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule by texts that it settles and texts that look alike and that it leaves: `data/entity/*.tsv`.
class RulesTest {

    private static final Casting CASTING = Casting.load();

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhomAPhraseMeansAndWhy(String text, String words, String actor, String rule) {
        Optional<Mention> mention = mention(text, words);

        assertThat(mention.map(found -> found.actor().id().replaceFirst("/[0-9a-f]{8}-", "/…-"))
                        .orElse("-"))
                .isEqualTo(actor);
        assertThat(mention.map(Mention::rule).orElse("-")).isEqualTo(rule);
    }

    private static Stream<Arguments> cases() {
        return Stream.of("places", "identity", "descriptions", "pronouns", "unnamed")
                .flatMap(file -> Table.load("entity/" + file + ".tsv").rows().stream())
                .map(row -> Arguments.of(row.get("text"), row.get("phrase"), row.get("actor"), row.get("rule")));
    }

    private static Optional<Mention> mention(String text, String words) {
        Document document = Annotated.document(text);
        int end = text.lastIndexOf(words) + words.length();
        NounPhrase phrase = document.sentences().stream()
                .flatMap(sentence -> NounPhrases.in(sentence).stream())
                .filter(candidate ->
                        candidate.span().begin() < end && candidate.span().end() >= end)
                .findFirst()
                .orElseThrow();
        return CASTING.cast(document).resolve(phrase, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian Minister Anna Holm met Danish Minister Lars Berg. The two ministers said no.",
                "Anna Holm, a Norwegian minister, met Lars Berg. Both ministers said no."
            })
    void givesBothOfTwo(String text) {
        Document document = Annotated.document(text);
        NounPhrase two = NounPhrases.in(document.sentences().getLast()).getFirst();

        assertThat(CASTING.cast(document).resolveAll(two, null))
                .extracting(mention -> mention.actor().id())
                .containsExactly("agent/anna-holm", "agent/lars-berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Holm met Lars Berg and Erik Lund. The two ministers said no.",
                "Anna Holm met Lars Berg. The ministers said no."
            })
    void givesNoPairWhereThereAreNotTwo(String text) {
        Document document = Annotated.document(text);
        NounPhrase two = NounPhrases.in(document.sentences().getLast()).getFirst();

        assertThat(CASTING.cast(document).resolveAll(two, null))
                .noneMatch(mention -> mention.rule().equals("pair"));
    }
}
