package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What every [Annotator] promises.
abstract class AnnotatorContract {

    private static final String NEWS = """
            Japan's Prime Minister Fumio Kishida said on Friday that "we will never accept" the invasion. 😀
            “It must stop,” he told reporters in Tokyo. The U.S. and the U.K. agreed, İstanbul’da too.
            Share this story
            Talks will resume on March 10, officials said.
            """;

    abstract Annotator annotator();

    @Test
    void readsTheSameArticleTheSameWayTwice() {
        Article news = article(NEWS);

        assertThat(annotate(news)).isEqualTo(annotate(news));
    }

    @Test
    void readsAnArticleTheSameWayWhatEverTheLocale() {
        Article news = article(NEWS);
        Document english = annotate(news);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(annotate(news)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givesEveryTokenTheWordsOfTheTextThatItSpans() {
        Document document = annotate(NEWS);

        assertThat(document.plain()).hasSize(document.article().text().length());
        assertThat(document.sentences())
                .hasSizeGreaterThan(4)
                .allSatisfy(sentence -> assertThat(sentence.tokens())
                        .allSatisfy(token ->
                                assertThat(document.plain(token.span())).isEqualTo(token.form())));
    }

    @Test
    void readsSentencesQuotationsAndDates() {
        Document document = annotate(NEWS);

        assertThat(document.sentences())
                .extracting(sentence -> document.evidence(sentence.span()).quote())
                .contains(
                        "“It must stop,” he told reporters in Tokyo.",
                        "Talks will resume on March 10, officials said.");
        assertThat(document.quotations())
                .extracting(quotation -> document.evidence(quotation.inner()).quote())
                .containsExactly("we will never accept", "It must stop,");
        assertThat(document.times())
                .extracting(time -> time.value().toString())
                .containsExactly("2022-03-04", "2022-03-10");
    }

    @Test
    void givesIgnoredRegionsNoLayer() {
        String text = "Japan left on Friday.\nShare \"this\" on Friday\nKorea left.";
        Span ignored = new Span(22, 44);
        Document document = annotate(article(text, ignored));

        assertThat(document.sentences())
                .extracting(sentence -> document.plain(sentence.span()))
                .containsExactly("Japan left on Friday.", "Korea left.");
        assertThat(document.quotations()).isEmpty();
        assertThat(document.times()).extracting(TimeExpression::span).containsExactly(new Span(14, 20));
    }

    @Test
    void readsATextWithoutLanguage() {
        assertThat(annotate("").sentences()).isEmpty();
        assertThat(annotate(" \n\t\n ").sentences()).isEmpty();
        assertWellFormed(annotate("... !!! \" ' -- 😀\u0000\u202E"));
    }

    @RepeatedTest(20)
    void keepsEveryLayerInTheTextAndInOrder(RepetitionInfo repetition) {
        assertWellFormed(annotate(scrambled(new Random(repetition.getCurrentRepetition()))));
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void endsOnAWordThatIsNone() {
        assertWellFormed(annotate("x".repeat(1_000_000)));
        assertWellFormed(annotate("a.".repeat(100_000)));
        assertWellFormed(annotate("a'".repeat(100_000)));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void endsOnASentenceThatIsNone() {
        assertWellFormed(annotate("The talks failed and ".repeat(1_250) + "ended."));
        assertWellFormed(annotate("A. ".repeat(5_000)));
        assertWellFormed(annotate("\" ".repeat(5_000)));
    }

    private static String scrambled(Random random) {
        List<String> parts = List.of(
                "Japan",
                "said",
                "the U.S.",
                "Gen.",
                "won't",
                "“",
                "”",
                "\"",
                "'",
                "‘",
                "😀",
                "\n",
                "on Friday",
                ",",
                ".",
                "\u202E",
                "\t",
                "(",
                "5 %",
                "-",
                "minister's",
                "İ",
                "\u2028",
                "Feb. 30",
                "?!",
                "\u0000",
                "$");
        return IntStream.range(0, 120)
                .mapToObj(_ -> parts.get(random.nextInt(parts.size())) + " ".repeat(random.nextInt(2)))
                .collect(Collectors.joining());
    }

    private static void assertWellFormed(Document document) {
        Span text = new Span(0, Math.max(1, document.plain().length()));
        List<Span> sentences = document.sentences().stream().map(Sentence::span).toList();
        List<Span> tokens = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::span)
                .toList();
        assertInOrder(sentences, text);
        assertInOrder(tokens, text);
        assertThat(document.sentences()).allSatisfy(sentence -> {
            assertThat(sentence.tokens().getFirst().span().begin())
                    .isEqualTo(sentence.span().begin());
            assertThat(sentence.tokens().getLast().span().end())
                    .isEqualTo(sentence.span().end());
        });
        assertThat(document.quotations()).allMatch(quotation -> text.contains(quotation.outer()));
        assertThat(document.times()).allMatch(time -> text.contains(time.span()));
    }

    private static void assertInOrder(List<Span> spans, Span text) {
        assertThat(spans).allMatch(text::contains).isSorted();
        assertThat(IntStream.range(1, spans.size()).filter(i -> spans.get(i).overlaps(spans.get(i - 1))))
                .isEmpty();
    }

    private Document annotate(String text) {
        return annotate(article(text));
    }

    private Document annotate(Article article) {
        return annotator().annotate(article);
    }

    private static Article article(String text, Span... ignored) {
        Source friday = new Source(PartialDate.parse("2022-03-04"), Source.DateBasis.EXTERNAL, null, null, null);
        return new Article("test", StoredText.of(text), friday, List.of(ignored));
    }
}
