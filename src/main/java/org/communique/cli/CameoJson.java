package org.communique.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.data.Table;
import org.communique.fact.Actor;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.Fact;
import org.communique.fact.Statement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The facts of an article as event data knows them: who, whom and what, in codes of CAMEO.
///
/// What did not happen and what has no sure code is left out; `---` stands for an actor that is not given.
final class CameoJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOBODY = "---";

    private final Map<String, String> bodies;

    private CameoJson(Map<String, String> bodies) {
        this.bodies = bodies;
    }

    static CameoJson load() {
        return new CameoJson(Table.load("lexicon/cameo-actors.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("id"), row -> row.get("code"))));
    }

    /// The line of an article, without its end: `{"id": …, "events": [[source, target, code], …]}`.
    String line(String article, List<Fact> facts) {
        ObjectNode line = JSON.createObjectNode().put("id", article);
        ArrayNode events = line.putArray("events");
        facts.forEach(fact -> code(fact).ifPresent(code -> add(fact, code, events)));
        return JSON.writeValueAsString(line);
    }

    private static Optional<String> code(Fact fact) {
        return switch (fact) {
            case Event event -> Optional.ofNullable(event.code().cameo());
            case Statement statement ->
                statement.negated()
                        ? Optional.empty()
                        : Optional.ofNullable(statement.code())
                                .map(EventCode::cameo)
                                .or(() -> Optional.of(root(statement)));
        };
    }

    /// The two digits of what the statement does.
    private static String root(Statement statement) {
        return switch (statement.act()) {
            case URGE -> "02";
            case DEMAND -> "10";
            case ACCUSE, CRITICISE -> "11";
            case REJECT, DENY -> "12";
            case THREATEN, WARN -> "13";
            case SUPPORT -> "05";
            case PLEDGE, PROPOSE -> "03";
            case SAY, ANNOUNCE, CONCERN, QUESTION -> "01";
        };
    }

    private void add(Fact fact, String code, ArrayNode events) {
        switch (fact) {
            case Event event -> add(event.sources(), event.targets(), code, events);
            case Statement statement ->
                add(
                        List.of(statement.speaker()),
                        statement.addressees().isEmpty() ? statement.about() : statement.addressees(),
                        code,
                        events);
        }
    }

    private void add(List<Actor> sources, List<Actor> targets, String code, ArrayNode events) {
        for (String source : codes(sources)) {
            for (String target : codes(targets)) {
                events.add(JSON.createArrayNode().add(source).add(target).add(code));
            }
        }
    }

    private List<String> codes(List<Actor> actors) {
        return actors.isEmpty()
                ? List.of(NOBODY)
                : actors.stream().map(this::code).distinct().toList();
    }

    /// The country first, then what the actor is in it.
    private String code(Actor actor) {
        String body = bodies.get(actor.id());
        if (body != null) {
            return body;
        }
        String country = actor.country() == null ? "" : actor.country();
        String kind = switch (actor.kind()) {
            case COUNTRY, PERSON, GOVERNMENT_BODY -> country.isEmpty() ? "" : "GOV";
            case INTERNATIONAL_ORGANISATION -> "IGO";
            case ARMED_GROUP -> "REB";
            case PARTY -> "PTY";
            case MEDIA -> "MED";
            case ORGANISATION, GROUP, UNNAMED_SOURCE -> "";
        };
        String code = country + kind;
        return code.isEmpty() ? NOBODY : code;
    }
}
