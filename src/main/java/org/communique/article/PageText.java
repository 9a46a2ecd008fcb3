package org.communique.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Finds the text of the article in a page: what is surely none of it is taken out, Readability chooses among the rest,
/// and where it finds little, what is marked as the article, or the element with most paragraphs, stands in.
final class PageText {

    private static final String NOISE = "iframe, form, button, nav, aside, footer,"
            + " figure, figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
            + " [role=dialog], [class~=(?i)(^|[-_ ])(share|sharing|social|related|newsletter|subscribe|cookies?|consent"
            + "|promo|advert(isement)?|breadcrumbs?|comments?|tags)([-_ ]|$)]";

    private static final String MARKED = "[itemprop=articleBody], article, [role=main], main";
    private static final String BREAKS =
            "p, div, section, article, main, header, h1, h2, h3, h4, h5, h6, ul, ol, li, dl,"
                    + " dt, dd, blockquote, pre, table, tr, td, th, br, hr, body";

    /// Readability has found no article where it found less, in characters.
    private static final int SHORT = 250;

    /// Of the largest pages Readability makes minutes of work.
    private static final int MOST_ELEMENTS = 20_000;

    /// Nothing is at this address; links are not followed.
    private static final String NOWHERE = "http://page.invalid/";

    private PageText() {}

    static String of(Document page) {
        Document clean = page.clone();
        discardNoise(clean);
        boolean huge = clean.getAllElements().size() > MOST_ELEMENTS;
        String chosen = huge
                ? ""
                : text(new Readability4J(NOWHERE, clean.clone()).parse().getArticleContent());
        if (chosen.length() >= SHORT) {
            return chosen;
        }
        String marked = text(mostProse(clean).orElse(null));
        return marked.length() > chosen.length() ? marked : chosen;
    }

    /// Not the frame that a page puts around everything, whatever it is called.
    private static void discardNoise(Document page) {
        int all = prose(page);
        page.select("title, script, style, noscript, template, svg").remove();
        page.select(NOISE).stream()
                .filter(element -> prose(element) * 2 <= all)
                .toList()
                .forEach(Element::remove);
    }

    private static Optional<Element> mostProse(Document page) {
        Optional<Element> marked = page.select(MARKED).stream().max(Comparator.comparingInt(PageText::prose));
        return marked.filter(element -> prose(element) > 0)
                .or(() -> page.select("p").stream()
                        .flatMap(paragraph -> Optional.ofNullable(paragraph.parent()).stream())
                        .max(Comparator.comparingInt(PageText::prose)));
    }

    /// How many characters there are in paragraphs.
    private static int prose(Element element) {
        return element.select("p").stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    private static String text(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        element.traverse(new Lines(lines));
        return Arrays.stream(lines.toString().split("\n", -1))
                .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// A line for each stretch of text that a reader sees apart.
    private record Lines(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\n', ' '));
            } else if (breaks(node)) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) {
                text.append('\n');
            }
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element && element.is(BREAKS);
        }
    }
}
