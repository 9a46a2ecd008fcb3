package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The facts of a store as the JSON Lines that `extract` prints, rebuilt from answers of `query` alone.
///
/// The graph keeps actors as sets: where the JSON lists several, they are put in the order of their IRIs here and in
/// [#normalised].
final class StoredFacts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path QUERIES = Path.of("src/test/resources/facts");
    private static final List<String> SETS = List.of("addressee", "about", "source", "target");

    private final Map<String, List<Row>> contents;
    private final Map<String, List<Row>> actors;

    private StoredFacts(Session session, Path store) {
        this.contents = byFact(ask(session, store, "contents.rq"));
        this.actors = byFact(ask(session, store, "actors.rq"));
    }

    /// A row of an answer; a column that is not bound is null.
    private record Row(Map<String, String> values) {

        @Nullable
        String get(String column) {
            return values.get(column);
        }

        ArrayNode span(String begin, String end) {
            return JSON.createArrayNode().add(number(begin)).add(number(end));
        }

        private int number(String column) {
            return Integer.parseInt(values.getOrDefault(column, "-1"));
        }
    }

    /// A line for each fact in the store.
    static List<String> lines(Session session, Path store) {
        StoredFacts facts = new StoredFacts(session, store);
        return Stream.concat(
                        ask(session, store, "statements.rq").stream().map(facts::statement),
                        ask(session, store, "events.rq").stream().map(facts::event))
                .map(JSON::writeValueAsString)
                .sorted()
                .toList();
    }

    /// Printed lines in the form of [#lines], to compare with.
    static List<String> normalised(Stream<String> printed) {
        return printed.map(line -> (ObjectNode) JSON.readTree(line))
                .peek(line -> SETS.stream()
                        .filter(line::has)
                        .forEach(field -> line.set(field, sorted((ArrayNode) line.get(field)))))
                .map(JSON::writeValueAsString)
                .sorted()
                .toList();
    }

    private static ArrayNode sorted(ArrayNode set) {
        List<JsonNode> members = new ArrayList<>(set.values());
        members.sort(Comparator.comparing(member -> member.get("iri").stringValue()));
        return JSON.createArrayNode().addAll(members);
    }

    private ObjectNode statement(Row row) {
        ObjectNode line = start(row, "statement");
        ObjectNode speaker = (ObjectNode) actors(row, "speaker").get(0);
        line.set("speaker", speaker);
        if (row.get("mentionBegin") != null) {
            speaker.set("mention", row.span("mentionBegin", "mentionEnd"));
        }
        line.set("addressee", actors(row, "addressee"));
        line.put("act", row.get("act"));
        line.set("cue", row.span("cueBegin", "cueEnd"));
        ArrayNode content = line.putArray("content");
        rows(contents, row).forEach(part -> content.add(part.span("begin", "end")));
        put(line, row, "quote", "stance");
        line.set("about", actors(row, "about"));
        line.set("via", actors(row, "via").get(0));
        put(line, row, "date", "modality", "issue", "plover", "cameo", "mode");
        return end(line, row);
    }

    private ObjectNode event(Row row) {
        ObjectNode line = start(row, "event");
        put(line, row, "type");
        line.set("source", actors(row, "source"));
        line.set("target", actors(row, "target"));
        put(line, row, "modality");
        line.set("anchor", row.span("anchorBegin", "anchorEnd"));
        put(line, row, "date");
        line.put("asserted_by", row.get("assertedBy"));
        put(line, row, "mode", "cameo");
        line.set("sanction", sanction(row));
        return end(line, row);
    }

    private static @Nullable ObjectNode sanction(Row row) {
        if (row.get("move") == null) {
            return null;
        }
        ObjectNode sanction = JSON.createObjectNode();
        put(sanction, row, "move", "measure", "status");
        return sanction;
    }

    private static ObjectNode start(Row row, String kind) {
        return JSON.createObjectNode().put("article", row.get("article")).put("kind", kind);
    }

    private static ObjectNode end(ObjectNode line, Row row) {
        put(line, row, "rule");
        line.put("confidence", Double.valueOf(row.get("confidence")));
        line.set("evidence", row.span("begin", "end"));
        put(line, row, "iri");
        return line;
    }

    private static void put(ObjectNode line, Row row, String... fields) {
        for (String field : fields) {
            line.put(field, row.get(field));
        }
    }

    private ArrayNode actors(Row fact, String role) {
        ArrayNode list = JSON.createArrayNode();
        for (Row actor : rows(actors, fact)) {
            if (role.equals(actor.get("role"))) {
                ObjectNode node = list.addObject();
                put(node, actor, "label", "type", "country", "iri");
                node.putNull("mention");
            }
        }
        return list;
    }

    private static List<Row> rows(Map<String, List<Row>> byFact, Row fact) {
        return byFact.getOrDefault(fact.get("iri"), List.of());
    }

    private static Map<String, List<Row>> byFact(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.values().get("fact")));
    }

    private static List<Row> ask(Session session, Path store, String query) {
        String file = QUERIES.resolve(query).toString();
        assertThat(session.run("query", file, "--store", store.toString(), "--format", "json"))
                .as(session.err())
                .isZero();
        return JSON.readTree(session.out())
                .at("/results/bindings")
                .valueStream()
                .map(StoredFacts::row)
                .toList();
    }

    private static Row row(JsonNode binding) {
        Map<String, String> values = new LinkedHashMap<>();
        binding.forEachEntry(
                (column, term) -> values.put(column, term.get("value").stringValue()));
        return new Row(values);
    }
}
