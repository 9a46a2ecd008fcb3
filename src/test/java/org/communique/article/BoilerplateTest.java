package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoilerplateTest {

    @Test
    void marksMenusButtonsAndFormsAndLeavesHeadlinesAndSentences() {
        String text = """
                • Home
                • World
                Minister calls for talks on border dispute

                The minister called for talks on Monday.
                READ ALSO: Another story that has nothing to do with it
                "We want talks," she said.
                Minister calls for talks on border dispute
                Leave a reply
                Please enter your comment!
                """;

        assertThat(ignored(text))
                .containsExactly(
                        "• Home",
                        "• World",
                        "READ ALSO: Another story that has nothing to do with it",
                        "Minister calls for talks on border dispute",
                        "Leave a reply",
                        "Please enter your comment!");
    }

    @Test
    void keepsAParagraphThatOnlySpeaksOfSuchWords() {
        String text = "The regulator fined the company over its privacy policy, saying that the firm had not told "
                + "users what it did with their data, and ordered it to change its practice within ninety days.";

        assertThat(ignored(text)).isEmpty();
    }

    @Test
    void keepsShortLinesOfATextWithoutSentences() {
        assertThat(ignored("Japan imposes sanctions")).isEmpty();
    }

    private static List<String> ignored(String text) {
        StoredText stored = StoredText.of(text);
        return Boilerplate.in(stored).stream().map(stored::slice).toList();
    }
}
