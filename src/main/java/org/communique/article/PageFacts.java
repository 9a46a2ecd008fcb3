package org.communique.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article for search engines and others: schema.org in JSON-LD, Open Graph, and older marks.
record PageFacts(
        @Nullable String title,
        @Nullable String published,
        @Nullable String publisher) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})(?!\\d).*", Pattern.DOTALL);

    private static final List<String> TITLES = List.of("meta[property=og:title]", "meta[name=twitter:title]");
    private static final List<String> PUBLISHERS =
            List.of("meta[property=og:site_name]", "meta[name=application-name]");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "time[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=parsely-pub-date]",
            "meta[name=DC.date.issued]",
            "time[pubdate]");

    static PageFacts of(Document page) {
        List<JsonNode> linked = page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parse(script.data()).stream())
                .toList();
        String title = said(page, TITLES).or(() -> named(linked, "headline")).orElseGet(page::title);
        String publisher = said(page, PUBLISHERS)
                .or(() -> linked.stream()
                        .flatMap(node -> Stream.ofNullable(node.findValue("publisher")))
                        .flatMap(node -> Stream.ofNullable(node.findValue("name")))
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .findFirst())
                .orElse(null);
        String published = named(linked, "datePublished")
                .flatMap(PageFacts::day)
                .or(() -> said(page, DATES).flatMap(PageFacts::day))
                .orElse(null);
        return new PageFacts(title.isBlank() ? null : title, published, publisher);
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JacksonException e) {
            // Many pages have broken ones.
            return Optional.empty();
        }
    }

    private static Optional<String> named(List<JsonNode> linked, String name) {
        return linked.stream()
                .flatMap(node -> Stream.ofNullable(node.findValue(name)))
                .filter(JsonNode::isString)
                .map(node -> node.stringValue().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Optional<String> said(Document page, List<String> places) {
        return places.stream()
                .flatMap(place -> page.select(place).stream())
                .map(PageFacts::value)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String value(Element element) {
        String said = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
        return said.strip();
    }

    /// Of a moment, the day where it was told.
    private static Optional<String> day(String moment) {
        Matcher day = DAY.matcher(moment);
        return day.matches() ? Optional.of(day.group(1)) : Optional.empty();
    }
}
