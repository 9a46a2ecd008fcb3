package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Pages of the web, and the articles in them.
class WebPageTest {

    private static final String FIRST =
            "The minister of fisheries said on Monday that the two governments had agreed to"
                    + " open the strait again, and that boats could leave the harbours before the end of the week.";
    private static final String SECOND = "Her colleague, who had asked for a longer pause, told reporters that he would"
            + " respect the agreement, although the catch of last year had been the smallest in two decades.";

    private static final String PAGE = """
            <!doctype html><html><head><meta charset="utf-8"><title>Strait opens again | The Harbour Post</title>
            <meta property="og:title" content="Strait opens again"><meta property="og:site_name" content="The Harbour Post">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-06T22:10:00+09:00"}</script>
            </head><body><nav><ul><li>Home</li><li>Politics</li></ul></nav>
            <article><h1>Strait opens again</h1><div class="share-buttons">Share this on everything</div>
            <p>%s</p><script>alert('no')</script><p>%s</p><aside>Read also: weather</aside></article>
            <footer>All rights reserved. Subscribe to our letter.</footer></body></html>
            """.formatted(FIRST, SECOND);

    private static WebPage read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), null);
    }

    private static WebPage read(byte[] html, @Nullable String charset) {
        try {
            return WebPage.read(new ByteArrayInputStream(html), charset);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theTextIsWhatTheArticleSays() {
        assertThat(read(PAGE).text())
                .contains(FIRST + "\n\n" + SECOND)
                .doesNotContain("Politics", "Share this", "alert", "Read also", "rights reserved");
    }

    @Test
    void whatThePageSaysOfItIsKept() {
        WebPage page = read(PAGE);

        assertThat(page.title()).isEqualTo("Strait opens again");
        assertThat(page.publisher()).isEqualTo("The Harbour Post");
        assertThat(page.published()).isEqualTo("2024-05-06");
    }

    @Test
    void olderMarksCountWhereThereAreNoOthers() {
        WebPage page = read("<title>Old</title><meta name=date content='2003-07-08 10:00'><p>" + FIRST);

        assertThat(page).isEqualTo(new WebPage(FIRST, "Old", "2003-07-08", null));
        assertThat(read("<script type='application/ld+json'>{broken</script><p>x")
                        .published())
                .isNull();
        assertThat(read("<meta name=date content='yesterday'><p>x").published()).isNull();
    }

    @Test
    void charsetsAreThoseOfTheServerThenOfThePage() {
        Charset latin = StandardCharsets.ISO_8859_1;
        String plain = "<p>Señor Núñez ha dicho que sí.</p>";

        assertThat(read(plain.getBytes(latin), "ISO-8859-1").text()).contains("Señor Núñez");
        assertThat(read(("<meta charset='iso-8859-1'>" + plain).getBytes(latin), null)
                        .text())
                .contains("Señor Núñez");
        assertThat(read(plain).text()).contains("Señor Núñez");
    }

    @Test
    void aPageWithoutAnArticleHasNoText() {
        assertThat(read("").text()).isEmpty();
        assertThat(read("<nav><a href='/'>Home</a></nav>").text()).isEmpty();
    }

    @Test
    void theFrameOfThePageIsNoNoise() {
        assertThat(read("<body><form class='comments'><p>" + FIRST + "<p>" + SECOND + "</form>")
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    @Timeout(30)
    void deepAndLargePagesAreNoTrouble() {
        assertThat(read("<div>".repeat(20_000) + "<p>" + FIRST).text()).isEqualTo(FIRST);
        assertThat(read("<p>" + FIRST + "<b><i>x</i></b>".repeat(20_000)).text())
                .startsWith(FIRST);
    }
}
