package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.junit.jupiter.api.Test;

/// The annotator with the trained model, where there is one.
class NeuralAnnotatorTest extends AnnotatorContract {

    private static final String TEXT = """
            TOKYO, Feb. 17 (Reuters) - Japan’s foreign minister Yoshimasa Hayashi didn’t rule out sanctions on Thursday.

            “We will act with the G7,” he told reporters 🙂 in Tokyo. İstanbul waits; Ms. Ilić of the U.N. said so.
            The $1.5bn package – 40% of it loans – passed 31-7, ''a strong signal'', officials said. ISIS INIT
            """;
    private static final String PLAIN = "Japan imposed sanctions on Russia.";

    @Override
    Annotator annotator() {
        return TrainedModel.annotator();
    }

    private Document read(String text) {
        return annotator().annotate(article(text));
    }

    private static Article article(String text) {
        return new Article("a", StoredText.of(text), Source.UNKNOWN, List.of());
    }

    @Test
    void readsAPlainSentence() {
        Document document = read("Japan imposed new sanctions on Russia, Prime Minister Fumio Kishida said.");
        Sentence sentence = document.sentences().getFirst();
        Tree tree = sentence.tree();

        assertThat(sentence.tokens().stream().map(Token::tag).collect(Collectors.joining(" ")))
                .isEqualTo("NNP VBD JJ NNS IN NNP , NNP NNP NNP NNP VBD .");
        assertThat(sentence.tokens().stream().map(Token::lemma).collect(Collectors.joining(" ")))
                .isEqualTo("japan impose new sanction on russia , prime minister fumio kishida say .");
        assertThat(tree.child(1, "nsubj")).contains(0);
        assertThat(tree.child(1, "obj")).contains(3);
        assertThat(tree.arc(3).probability()).isBetween(0.9, 1.0);
        assertThat(document.names())
                .extracting(name -> document.plain(name.span()) + " " + name.kind())
                .contains("Japan LOCATION", "Russia LOCATION", "Fumio Kishida PERSON");
    }

    @Test
    void noCharacterButWhiteSpaceIsLost() {
        String forms = ConlluWriter.write(read(TEXT))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .map(line -> line.split("\t", -1)[1])
                .reduce("", String::concat);

        assertThat(forms).isEqualTo(TEXT.replaceAll("\\s", ""));
    }

    @Test
    void aSentenceIsReadTheSameWhateverStandsBesideIt() {
        String sentence = "Russia said on Monday it would expel two Japanese diplomats.";
        Sentence alone = read(sentence).sentences().getFirst();

        for (String other : List.of("No.", "Why? ".repeat(30), "It met the prime minister in Kyiv. ".repeat(9))) {
            List<Sentence> sentences =
                    read(other + "\n" + sentence + "\n" + other).sentences();
            Sentence same = sentences.get((sentences.size() - 1) / 2);

            assertThat(same.tree()).isEqualTo(alone.tree());
            assertThat(same.tokens())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("span")
                    .isEqualTo(alone.tokens());
        }
    }

    @Test
    void anArticleIsReadTheSameByManyThreads() throws Exception {
        Document expected = read(TEXT);
        Annotator annotator = annotator();
        List<Callable<Document>> readings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Article other = article("A ".repeat(i) + "vote was held in Tokyo.");
            readings.add(() -> {
                annotator.annotate(other);
                return annotator.annotate(article(TEXT));
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Document> reading : threads.invokeAll(readings)) {
                assertThat(reading.get().sentences()).isEqualTo(expected.sentences());
                assertThat(reading.get().names()).isEqualTo(expected.names());
            }
        }
    }

    @Test
    void splitsWhatIsTooLong() {
        List<Sentence> words = read("word ".repeat(650)).sentences();
        List<Sentence> pieces = read("12:34:56:78 ".repeat(250)).sentences();

        assertThat(words)
                .extracting(sentence -> sentence.tokens().size())
                .containsExactly(SentenceReader.LONGEST, SentenceReader.LONGEST, 50);
        assertThat(pieces)
                .hasSizeGreaterThan(2)
                .allMatch(sentence -> sentence.tokens().size() <= Pieces.MOST);
        assertThat(read("word ".repeat(5000)).sentences()).hasSize(SentenceReader.MOST_PARTS);
    }

    /// By the work it takes, so that what else the machine does is not counted.
    @Test
    void pathologicalTextsTakeLessThanASecondAndHideNothingElse() {
        Stream.generate(() -> PLAIN).limit(50).forEach(this::read);
        for (String text : List.of(
                "x".repeat(1_000_000),
                "a.".repeat(500_000),
                "internationalisation, ".repeat(10_000),
                "word ".repeat(20_000) + ".")) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Document document = read(PLAIN + "\n" + text + "\n" + PLAIN);

            assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin)
                    .isLessThan(1_000_000_000);
            assertThat(document.plain(document.sentences().getFirst().span())).isEqualTo(PLAIN);
            assertThat(document.plain(document.sentences().getLast().span())).isEqualTo(PLAIN);
        }
    }

    @Test
    void anInterruptEndsTheWork() {
        Annotator annotator = annotator();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> annotator.annotate(article("Japan acts.")))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
