package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

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
    void leavesOutEveryLineThatAnIgnoredRegionTouches() {
        String text = "Menu\nThe talks failed.\nShare this\nBoth left.";

        assertThat(paragraphs(text, new Span(0, 4), new Span(25, 26)))
                .containsExactly("The talks failed.", "Both left.");
        assertThat(paragraphs(text, new Span(0, text.length()))).isEmpty();
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

    private static List<String> paragraphs(String text, Span... ignored) {
        return Paragraphs.of(text, List.of(ignored)).stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .toList();
    }
}
