package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String TEXT = "TOKYO: Japan said so. REUTERS\nShare\nIt ended.";

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

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
