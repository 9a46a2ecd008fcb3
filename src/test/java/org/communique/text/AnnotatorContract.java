package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every annotator keeps.
abstract class AnnotatorContract {

    private static final String TEXT = """
            TOKYO, Feb. 17 (Reuters) - Japan’s foreign minister Yoshimasa Hayashi didn’t rule out sanctions on Thursday.

            “We will act with the G7,” he told reporters 🙂 in Tokyo. İstanbul waits; Ms. Ilić of the U.N. said so.
            Share this on Facebook
            The $1.5bn package – 40% of it loans – passed 31-7, “a strong signal”, officials said. ISIS INIT
            """;

    private Annotator annotator = article -> new Document(article, "", List.of(), List.of(), List.of(), List.of());

    /// The annotator to test; skips the test where it cannot be had.
    abstract Annotator annotator();

    @BeforeEach
    void takeTheAnnotator() {
        annotator = annotator();
    }

    static Article article(String text) {
        return new Article("a", StoredText.of(text), Source.UNKNOWN, List.of());
    }

    private Document read(String text) {
        return annotator.annotate(article(text));
    }

    @Test
    void layersStandInOrderOverTheText() {
        Document document = read(TEXT);

        List<Span> tokens = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::span)
                .toList();
        assertThat(tokens).isSorted().hasSizeGreaterThan(60);
        for (int i = 1; i < tokens.size(); i++) {
            assertThat(tokens.get(i - 1).end())
                    .isLessThanOrEqualTo(tokens.get(i).begin());
        }
        document.sentences()
                .forEach(sentence -> sentence.tokens().forEach(token -> {
                    assertThat(sentence.span().contains(token.span())).isTrue();
                    assertThat(token.form()).isEqualTo(document.plain(token.span()));
                }));
        assertThat(document.names()).extracting(Name::span).isSorted();
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
    void ignoredRegionsCarryNoLayer() {
        int begin = StoredText.of(TEXT).flat().indexOf("Share");
        Article article = new Article(
                "a",
                StoredText.of(TEXT),
                Source.UNKNOWN,
                List.of(new Span(begin, begin + "Share this on Facebook".length())));

        assertThat(annotator.annotate(article).sentences())
                .flatExtracting(Sentence::tokens)
                .extracting(Token::form)
                .doesNotContain("Share", "Facebook")
                .contains("package");
    }

    @Test
    void aSentenceIsReadTheSameWhateverStandsBesideIt() {
        String sentence = "Russia said on Monday it would expel two Japanese diplomats.";
        List<Token> alone = withoutSpans(read(sentence).sentences().getFirst());

        for (String other :
                List.of("No.", "Why? ".repeat(30), "It met the prime minister of Japan in Kyiv. ".repeat(9))) {
            Document document = read(other + "\n" + sentence + "\n" + other);
            Sentence same = document.sentences().get((document.sentences().size() - 1) / 2);
            assertThat(withoutSpans(same)).isEqualTo(alone);
            assertThat(same.tree())
                    .isEqualTo(read(sentence).sentences().getFirst().tree());
        }
    }

    private static List<Token> withoutSpans(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> new Token(new Span(0, 1), token.form(), token.tag(), token.pos(), token.lemma()))
                .toList();
    }

    @Test
    void anArticleIsReadTheSameByManyThreads() throws Exception {
        Document expected = read(TEXT);
        List<Callable<Document>> readings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String other = "A ".repeat(i) + "vote was held in Tokyo.";
            readings.add(() -> {
                read(other);
                return read(TEXT);
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
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Document expected = read(TEXT);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(read(TEXT).sentences()).isEqualTo(expected.sentences());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\u2028",
                "\uFFFC",
                "\u0000",
                "\u00A0\u3000",
                "\u200B",
                "\uFEFF",
                "'",
                "...",
                "((((",
                "\"\"\"\""
            })
    void oddTextsEnd(String text) {
        assertThat(read(text).sentences()).hasSizeLessThan(3);
    }

    @Test
    void pathologicalTextsTakeLessThanASecondAndHideNothingElse() {
        String plain = "Japan imposed sanctions on Russia.";
        Stream.generate(() -> plain).limit(50).forEach(this::read);
        for (String text : List.of(
                "x".repeat(1_000_000),
                "a.".repeat(500_000),
                "internationalisation, ".repeat(10_000),
                "word ".repeat(20_000) + ".")) {
            long begin = threadTime();
            Document document = read(plain + "\n" + text + "\n" + plain);

            assertThat(threadTime() - begin).isLessThan(1_000_000_000);
            assertThat(document.plain(document.sentences().getFirst().span())).isEqualTo(plain);
            assertThat(document.plain(document.sentences().getLast().span())).isEqualTo(plain);
        }
    }

    /// In nanoseconds of work, so that what else the machine does is not counted.
    private static long threadTime() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
