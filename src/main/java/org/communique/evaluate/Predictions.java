package org.communique.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.fact.Span;

/// The facts that a program found, by article.
public final class Predictions {

    private final Map<String, OfArticle> byArticle = new HashMap<>();

    private Predictions() {}

    /// What was found in one article, in the order given.
    record OfArticle(List<PredictedStatement> statements, List<PredictedEvent> events) {

        OfArticle() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        /// Every span into the article's text.
        Stream<Span> spans() {
            return Stream.concat(
                    statements.stream().flatMap(statement -> statement.content().stream()),
                    events.stream().map(PredictedEvent::anchor));
        }

        private void add(Fields fact) {
            switch (fact.text("kind")) {
                case "statement" -> statements.add(PredictedStatement.read(fact));
                case "event" -> events.add(PredictedEvent.read(fact));
                default -> throw fact.fault("'kind' is \"" + fact.text("kind") + "\", neither statement nor event");
            }
        }
    }

    /// Reads JSON Lines as `extract` prints them; `name` (a file) is what the lines are called if one of them is
    /// malformed. Blank lines do not count.
    public static Predictions read(String name, Stream<String> lines) {
        Predictions predictions = new Predictions();
        int number = 0;
        for (String line : (Iterable<String>) lines::iterator) {
            number++;
            if (!line.isBlank()) {
                predictions.add(Fields.parse(line, name + ", line " + number));
            }
        }
        return predictions;
    }

    private void add(Fields fact) {
        byArticle.computeIfAbsent(fact.text("article"), _ -> new OfArticle()).add(fact);
    }

    OfArticle of(String article) {
        return byArticle.getOrDefault(article, new OfArticle());
    }
}
