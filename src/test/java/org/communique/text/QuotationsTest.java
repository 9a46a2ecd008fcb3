package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.fact.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each case gives a text and the words inside its quotation marks, one quotation after another, parted by ` ; `.
class QuotationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He said, "We will not yield."                     | We will not yield.
            "Go," he said. "Now."                             | Go, ; Now.
            “We agree,” she said, “on most points.”           | We agree, ; on most points.
            „We agree“, he said, „on most points“.            | We agree ; on most points
            “We agree“, he said.                              | We agree
            Il a dit «jamais» hier.                           | jamais
            The ＂plan＂ failed.                              | plan
            The so-called "plan" and the "deal" are dead.     | plan ; deal
            “A mixed one", he said.                           | A mixed one
            The word "" is empty, "this" is not.              | this
            """)
    void readsStraightAndCurlyMarks(String text, String quoted) {
        assertThat(quoted(text)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He called it a 'complete disaster' on Monday.     | complete disaster
            He called it a ‘complete disaster’ on Monday.     | complete disaster
            'We don't know,' she said.                        | We don't know,
            ‘We don’t know,’ she said. ‘Nobody does.’         | We don’t know, ; Nobody does.
            The price is '$5' a barrel.                       | $5
            He said "they told us 'never' again" on Monday.   | they told us 'never' again
            “They told us ‘never’ again,” he said.            | They told us ‘never’ again,
            """)
    void readsSingleMarksOutsideDoubleOnes(String text, String quoted) {
        assertThat(quoted(text)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Japan's envoy didn't attend.",
                "The ministers' talks and the leaders' dinner failed.",
                "Rock 'n' roll came back in the '90s.",
                "The players’ union isn’t part of the workers’ party.",
                "It's the states' duty, and the people's.",
                "He is 6' tall.",
                "José's plan pleased the workers' union.",
            })
    void neverTakesAnApostropheForAQuotationMark(String text) {
        assertThat(quoted(text)).isEmpty();
    }

    @Test
    void quotesToTheEndOfTheLineWhereNothingCloses() {
        assertThat(quoted("He said, \"We will not yield.\nHe left.")).isEqualTo("We will not yield.");
        assertThat(quoted("He said, “We will not yield")).isEqualTo("We will not yield");
    }

    @Test
    void quotesTheOddMarkToTheEndOfItsLine() {
        assertThat(quoted("\"Yes,\" he said. \"Now")).isEqualTo("Yes, ; Now");
    }

    @Test
    void quotesNothingFromAClosingMarkThatNothingOpened() {
        assertThat(quoted("We will not yield,” he said.")).isEmpty();
        assertThat(quoted("jamais» et “toujours”")).isEqualTo("toujours");
    }

    @Test
    void readsAQuotationOverSeveralParagraphsThatOpensEachAnew() {
        assertThat(quoted("“We want peace.\n“We want it now.\n“And we will have it,” she said."))
                .isEqualTo("We want peace. ; We want it now. ; And we will have it,");
        assertThat(quoted("\"We want peace.\n\"We want it now,\" she said."))
                .isEqualTo("We want peace. ; We want it now,");
    }

    @Test
    void readsAMarkThatIsOpenedTwiceFromTheFirst() {
        assertThat(quoted("“We said “never” again.")).isEqualTo("We said “never");
    }

    @Test
    void leavesOutLinesThatTheArticleIgnores() {
        String text = "\"Yes,\" he said.\n\"Share this\"\n\"No,\" she said.";

        assertThat(Quotations.in(text, List.of(new Span(17, 20))))
                .extracting(quotation -> text.substring(
                        quotation.inner().begin(), quotation.inner().end()))
                .containsExactly("Yes,", "No,");
    }

    @Test
    void holdsTheMarksOutsideTheWords() {
        assertThat(Quotations.in("He said \"no\".", List.of()))
                .containsExactly(new Quotation(new Span(8, 12), new Span(9, 11)));
    }

    @Test
    void readsALineOfNothingButApostrophesAndMarks() {
        assertThat(quoted("'" + "don't ".repeat(100_000) + "so' ")).hasSize(600_002);
        assertThat(quoted("'" + "a'".repeat(400) + "b' ")).hasSize(801);
        assertThat(Quotations.in("'" + "a'".repeat(200_000) + "b' ", List.of())).isEmpty();
        assertThat(quoted(" 'a".repeat(100_000))).isEmpty();
        assertThat(Quotations.in("\"a\" ".repeat(20_000) + "'b' ".repeat(20_000), List.of()))
                .hasSize(20_000);
    }

    @RepeatedTest(50)
    void staysInTheTextAndInOrder(RepetitionInfo repetition) {
        String text = marks(new Random(repetition.getCurrentRepetition()));

        List<Quotation> quotations = Quotations.in(text, List.of());

        assertThat(quotations)
                .isSortedAccordingTo((a, b) -> a.outer().compareTo(b.outer()))
                .allSatisfy(quotation -> assertThat(quotation.outer().end()).isLessThanOrEqualTo(text.length()));
    }

    private static String marks(Random random) {
        List<String> parts = List.of("\"", "'", "“", "”", "‘", "’", "«", "»", " ", " ", "word", "don't", "\n", ".");
        return IntStream.range(0, 60)
                .mapToObj(_ -> parts.get(random.nextInt(parts.size())))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return Quotations.in(text, List.of()).stream()
                .map(quotation -> text.substring(
                        quotation.inner().begin(), quotation.inner().end()))
                .collect(Collectors.joining(" ; "));
    }
}
