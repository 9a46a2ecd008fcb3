package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.fact.Actor;
import org.communique.fact.Event;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Statement;
import org.communique.rdf.PlainFacts;
import org.communique.text.Annotated;

/// Reads facts from a few sentences and writes each on one line, so that a test shows them at a glance.
final class Reader {

    private static final FactExtractor EXTRACTOR = FactExtractor.load();

    private Reader() {}

    static List<Fact> facts(String text) {
        return EXTRACTOR.extract(Annotated.document(text));
    }

    static List<Statement> statements(String text) {
        return facts(text).stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    static List<Event> events(String text) {
        return facts(text).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
    }

    /// What the graph of the text tells as plain facts of those of its events that a test asks for.
    static List<String> plainFacts(String text, Predicate<Event> events) {
        return PlainFacts.in(
                Annotated.document(text).article(),
                events(text).stream().filter(events).toList());
    }

    /// `Fumio Kishida urge [lift the ban] to Japan, Russia`.
    static String line(Statement statement) {
        String content =
                statement.wording().content().stream().map(Evidence::quote).collect(Collectors.joining(" / "));
        String to = statement.addressees().isEmpty() ? "" : " to " + labels(statement.addressees());
        return statement.speaker().label() + " " + lower(statement.act()) + " [" + content + "]" + to;
    }

    /// `SANCTION Japan -> Russia actual`.
    static String line(Event event) {
        return event.code().type() + " " + labels(event.sources()) + " -> " + labels(event.targets()) + " "
                + lower(event.modality());
    }

    static String labels(List<Actor> actors) {
        return actors.isEmpty() ? "-" : actors.stream().map(Actor::label).collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
