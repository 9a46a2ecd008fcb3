package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.fact.Actor;
import org.communique.fact.Span;
import org.communique.text.Document;

/// Countries and regions in what is left out at the beginning of a paragraph: "BAGHDAD, Iraq (AP) -".
final class Datelines {

    private static final int LONGEST = 100;

    private Datelines() {}

    static List<Mention> in(Document document, Gazetteer gazetteer) {
        return document.article().ignored().stream()
                .filter(region -> isBefore(document.plain(), region))
                .flatMap(region -> names(document.plain(), region, gazetteer))
                .toList();
    }

    /// Whether a region begins a line that goes on behind it.
    private static boolean isBefore(String plain, Span region) {
        boolean begins = region.begin() == 0 || plain.charAt(region.begin() - 1) == '\n';
        return begins
                && region.length() <= LONGEST
                && region.end() < plain.length()
                && plain.charAt(region.end()) != '\n';
    }

    private static Stream<Mention> names(String plain, Span region, Gazetteer gazetteer) {
        List<Mention> names = new ArrayList<>();
        int at = region.begin();
        while (at < region.end()) {
            Optional<Mention> name = name(plain, new Span(at, region.end()), gazetteer);
            name.ifPresent(names::add);
            at = name.map(found -> found.span().end()).orElse(at + 1);
        }
        return names.stream();
    }

    private static Optional<Mention> name(String plain, Span rest, Gazetteer gazetteer) {
        if (rest.begin() > 0 && Character.isLetterOrDigit(plain.charAt(rest.begin() - 1))) {
            return Optional.empty();
        }
        return gazetteer
                .match(plain, rest.begin(), rest.end())
                .filter(match -> isPlace(match.entry()))
                .map(match -> Mention.of(
                        new Span(rest.begin(), match.end()), match.entry().actor(), "name.dateline", 90));
    }

    private static boolean isPlace(Gazetteer.Entry entry) {
        Actor actor = entry.actor();
        return entry.use() == Gazetteer.Use.REGION || (entry.use() == Gazetteer.Use.NAME && actor.isCountry());
    }
}
