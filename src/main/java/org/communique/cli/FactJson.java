package org.communique.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.fact.Actor;
import org.communique.fact.Basis;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.FactId;
import org.communique.fact.Sanction;
import org.communique.fact.Span;
import org.communique.fact.Statement;
import org.communique.rdf.Iris;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The facts of an article as JSON Lines: what `extract` prints and other programs read and score.
///
/// Names, order and spelling of the fields are a contract. Spans are `[begin, end]`; what is unknown is `null`.
final class FactJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String article;
    private final Map<FactId, Fact> facts;

    private FactJson(String article, List<Fact> facts) {
        this.article = article;
        this.facts = facts.stream().collect(Collectors.toMap(Fact::id, Function.identity(), (first, _) -> first));
    }

    /// A line for each fact, without its end. `facts` must be all of the article, because they refer to each other.
    static Stream<String> lines(String article, List<Fact> facts) {
        FactJson writer = new FactJson(article, facts);
        return facts.stream().map(writer::line);
    }

    private String line(Fact fact) {
        ObjectNode line = JSON.createObjectNode().put("article", article);
        switch (fact) {
            case Statement statement -> write(statement, line);
            case Event event -> write(event, line);
        }
        Basis basis = fact.basis();
        line.put("rule", basis.rule());
        line.put("confidence", basis.confidence().value());
        line.set("evidence", span(basis.evidence().span()));
        line.put("iri", Iris.fact(fact));
        return JSON.writeValueAsString(line);
    }

    private static void write(Statement statement, ObjectNode line) {
        line.put("kind", "statement");
        line.set("speaker", actor(statement.speaker(), statement.mention()));
        line.set("addressee", actors(statement.addressees()));
        line.put("act", term(statement.act()));
        line.set("cue", span(statement.wording().cue().span()));
        ArrayNode content = line.putArray("content");
        statement.wording().content().forEach(part -> content.add(span(part.span())));
        line.put("quote", term(statement.wording().kind()));
        line.put("stance", term(statement.stance()));
        line.set("about", actors(statement.about()));
        line.set("via", statement.via() == null ? null : actor(statement.via(), null));
        line.put("date", text(statement.date()));
        line.put("modality", statement.negated() ? "negated" : "actual");
        line.put("issue", statement.issue() == null ? null : Iris.issue(statement.issue()));
        EventCode code = statement.code();
        line.put("plover", code == null ? null : code.type().name());
        line.put("cameo", code == null ? null : code.cameo());
        line.put("mode", code == null ? null : code.mode());
    }

    private void write(Event event, ObjectNode line) {
        line.put("kind", "event");
        line.put("type", event.code().type().name());
        line.set("source", actors(event.sources()));
        line.set("target", actors(event.targets()));
        line.put("modality", term(event.modality()));
        line.set("anchor", span(event.anchor().span()));
        line.put("date", text(event.date()));
        line.put("asserted_by", event.assertedBy() == null ? null : iri(event.assertedBy(), event));
        line.put("mode", event.code().mode());
        line.put("cameo", event.code().cameo());
        line.set("sanction", event.sanction() == null ? null : sanction(event.sanction()));
    }

    private String iri(FactId asserter, Event event) {
        Fact statement = facts.get(asserter);
        if (statement == null) {
            throw new IllegalStateException("event " + event.id().value() + " of " + article + " is asserted by "
                    + asserter.value() + ", which is no fact of the article");
        }
        return Iris.fact(statement);
    }

    private static ObjectNode sanction(Sanction sanction) {
        return JSON.createObjectNode()
                .put("move", sanction.move().name())
                .put("measure", sanction.measure().term())
                .put("status", sanction.status().term());
    }

    private static ArrayNode actors(List<Actor> actors) {
        ArrayNode list = JSON.createArrayNode();
        actors.forEach(actor -> list.add(actor(actor, null)));
        return list;
    }

    private static ObjectNode actor(Actor actor, @Nullable Evidence mention) {
        ObjectNode node = JSON.createObjectNode()
                .put("label", actor.label())
                .put("type", actor.kind().type())
                .put("country", actor.country())
                .put("iri", Iris.actor(actor));
        node.set("mention", mention == null ? null : span(mention.span()));
        return node;
    }

    private static ArrayNode span(Span span) {
        return JSON.createArrayNode().add(span.begin()).add(span.end());
    }

    private static String term(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
