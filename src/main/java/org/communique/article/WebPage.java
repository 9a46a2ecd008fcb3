package org.communique.article;

import java.io.IOException;
import java.io.InputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The article in a page of the web: its text, paragraph by paragraph, and what the page says of it, unchecked.
///
/// The address is not among that: a page could claim to be another one, and take its place.
public record WebPage(
        String text,
        @Nullable String title,
        @Nullable String published,
        @Nullable String publisher) {

    /// Elements within elements. What is nested deeper stands beside each other; no page that is read is so deep.
    private static final int DEEPEST = 256;

    /// Reads HTML in the given charset, else in the one that the page itself names, else in UTF-8. The text is empty
    /// where no article was found. Nothing is fetched that the page refers to.
    public static WebPage read(InputStream html, @Nullable String charset) throws IOException {
        Document page = Jsoup.parse(html, charset, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        PageFacts facts = PageFacts.of(page);
        return new WebPage(PageText.of(page), facts.title(), facts.published(), facts.publisher());
    }
}
