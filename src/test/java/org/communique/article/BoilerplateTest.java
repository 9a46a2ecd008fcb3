package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Span;
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

    @Test
    void dropsADatelineANoteAndACreditButNotTheirParagraph() {
        String text = "Editor's note: Sign up for our weekly letter. SEOUL (AP) — Korea seized a ship on Sunday. "
                + "It was the second seizure. (AP Photo/Jane Doe)\n";

        assertThat(ignored(text))
                .containsExactly(
                        "Editor's note: Sign up for our weekly letter. ", "SEOUL (AP) —", "(AP Photo/Jane Doe)");
    }

    @Test
    void dropsRelatedHeadlinesBetweenParagraphsButNotASubheading() {
        String text = """
                The minister called for talks on the border dispute on Monday.
                A long silence
                Nobody answered the call of the minister until late on Tuesday evening.
                RELATED
                world
                Parliament votes on the budget after a night of debate
                The minister said that talks could begin within a week of that.
                """;

        assertThat(ignored(text))
                .containsExactly("RELATED", "world", "Parliament votes on the budget after a night of debate");
    }

    @Test
    void keepsTheItemsOfAListThatTheArticleAnnounces() {
        String text = """
                The ministry said on Friday that it had frozen the assets of these banks:
                - Bank Rossiya
                - Promsvyazbank
                The ministry added that more banks would follow before the end of the month.
                """;

        assertThat(ignored(text)).isEmpty();
    }

    @Test
    void keepsABriefHeadlineAndDropsTheByline() {
        String text = """
                World
                Japan bans Russian minister
                By Jane Doe and John Roe
                15 March 2022, 10:00 GMT
                Japan banned the foreign minister of Russia from its territory on Tuesday.
                """;

        assertThat(ignored(text)).containsExactly("World", "By Jane Doe and John Roe", "15 March 2022, 10:00 GMT");
    }

    @Test
    void keepsTheParagraphBehindAPullQuote() {
        String quote = "“We will not wait for ever,” the minister told reporters in the capital.";
        String text = quote.replace('“', '"').replace('”', '"') + "\nThe talks failed on Monday.\n" + quote + "\n";

        assertThat(Boilerplate.in(StoredText.of(text)).ignored()).containsExactly(new Span(0, quote.length()));
    }

    @Test
    void endsOnAnyInput() {
        for (String piece : List.of("a\n", "Related\n", "ab cd:\n", "a. ", "(", "REUTERS/", "A-", "by A ")) {
            assertThat(ignored(piece.repeat(100_000))).isNotNull();
        }
    }

    private static List<String> ignored(String text) {
        StoredText stored = StoredText.of(text);
        return Boilerplate.in(stored).ignored().stream().map(stored::slice).toList();
    }
}
