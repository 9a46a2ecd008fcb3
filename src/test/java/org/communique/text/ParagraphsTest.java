package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String TEXT = "TOKYO: Japan said so. REUTERS\nShare\nIt ended.";

    @Test
    void partsATextAtEveryKindOfLineEnd() {
        assertThat(paragraphs("one\ntwo\r\nthree\u2028four\u2029five\n\n\nsix"))
                .containsExactly("one", "two", "three", "four", "five", "six");
    }

    @Test
    void leavesOutBlankLines() {
        assertThat(paragraphs("\n   \n\t\none\n \n")).containsExactly("one");
        assertThat(paragraphs("")).isEmpty();
    }

    @Test
    void leavesOutOnlyWhatIsIgnored() {
        assertThat(Paragraphs.of(TEXT, List.of(span("TOKYO:"), span("REUTERS"), span("Share"))))
                .extracting(part -> TEXT.substring(part.begin(), part.end()))
                .containsExactly(" Japan said so. ", "It ended.");
    }

    @Test
    void leavesOutALineInTheMiddleOfARegion() {
        assertThat(Paragraphs.of(TEXT, List.of(new Span(0, TEXT.length())))).isEmpty();
    }

    @Test
    void keepsALineThatAnIgnoredRegionOnlyBordersOn() {
        assertThat(paragraphs("Menu\nThe talks failed.", new Span(0, 5))).containsExactly("The talks failed.");
    }

    @Test
    void partsALineAtARunThatIsTooLongForAWord() {
        String run = "x".repeat(1001);

        assertThat(paragraphs("Before " + run + " behind.")).containsExactly("Before ", " behind.");
        assertThat(paragraphs(run + "\nThe talks failed.")).containsExactly("The talks failed.");
        assertThat(paragraphs(run + " " + run)).isEmpty();
    }

    @Test
    void keepsTheLongestRunThatMayBeAWord() {
        String run = "x".repeat(1000);

        assertThat(paragraphs(run)).containsExactly(run);
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static List<String> paragraphs(String text, Span... ignored) {
        return Paragraphs.of(text, List.of(ignored)).stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .toList();
    }
}
