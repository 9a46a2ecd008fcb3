package org.communique.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communique.fact.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The facts of an imperfect program, made from an annotated article: some are missing, some invented, spans are
/// shifted, actors, acts and dates are wrong now and then. The same seed gives the same facts.
final class NoisyFacts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> ACTS = List.of("say", "urge", "deny", "warn");
    private static final List<String> TYPES = List.of("CONSULT", "SANCTION", "AID", "ASSAULT", "SHRUG");

    private final Random random;
    private final String id;
    private final JsonNode gold;
    private final ArticleText text;
    private final List<String> keys;
    private final List<String> facts = new ArrayList<>();

    private NoisyFacts(Random random, String id, JsonNode gold, ArticleText text) {
        this.random = random;
        this.id = id;
        this.gold = gold;
        this.text = text;
        this.keys = List.copyOf(gold.get("actors").propertyNames());
    }

    static List<String> of(Path article, Path annotations, long seed) {
        try {
            String id = article.getFileName().toString().replace(".txt", "");
            JsonNode gold = JSON.readTree(Files.readString(annotations));
            return new NoisyFacts(new Random(seed), id, gold, ArticleText.of(Files.readString(article))).make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> make() {
        for (JsonNode statement : gold.get("statements")) {
            for (int copies = oneIn(6) ? 0 : oneIn(8) ? 2 : 1; copies > 0; copies--) {
                facts.add(statement(statement).toString());
            }
        }
        for (JsonNode event : gold.get("events")) {
            for (int copies = oneIn(6) ? 0 : oneIn(10) ? 2 : 1; copies > 0; copies--) {
                facts.add(event(event).toString());
            }
        }
        return facts;
    }

    private ObjectNode statement(JsonNode statement) {
        ObjectNode fact = JSON.createObjectNode().put("article", id).put("kind", "statement");
        if (!oneIn(20)) {
            fact.set(
                    "speaker",
                    oneIn(15) ? JSON.nullNode() : actor(statement.get("speaker").stringValue()));
        }
        ArrayNode content = fact.putArray("content");
        boolean shift = oneIn(3);
        for (JsonNode passage : statement.get("content")) {
            Span span = find(passage, statement);
            content.add(json(shift ? shifted(span) : span));
        }
        fact.put("act", oneIn(4) ? any(ACTS) : statement.get("act").stringValue());
        fact.put("stance", oneIn(4) ? "neutral" : statement.get("stance").stringValue());
        fact.put("quote", oneIn(5) ? "direct" : statement.get("quote").stringValue());
        if (!oneIn(10)) {
            fact.set("addressee", actors(statement.get("addressee")));
            fact.set("about", actors(statement.get("about")));
        }
        return fact;
    }

    private ObjectNode event(JsonNode event) {
        ObjectNode fact = JSON.createObjectNode().put("article", id).put("kind", "event");
        fact.put("type", oneIn(10) ? any(TYPES) : event.get("type").stringValue());
        fact.set("source", actors(event.get("source")));
        fact.set("target", actors(event.get("target")));
        if (oneIn(15)) {
            JsonNode source = fact.get("source");
            fact.set("source", fact.get("target"));
            fact.set("target", source);
        }
        if (!oneIn(20)) {
            fact.put("modality", oneIn(5) ? "planned" : event.get("modality").stringValue());
        }
        Span anchor = find(event.get("anchor"), event);
        fact.set("anchor", json(oneIn(3) ? shifted(anchor) : anchor));
        fact.set("date", oneIn(4) ? date() : event.get("date"));
        return fact;
    }

    private JsonNode date() {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.valueToTree("2014");
            case 2 -> JSON.valueToTree("2022-02");
            default -> JSON.valueToTree("2022-02-17");
        };
    }

    private ArrayNode actors(JsonNode keys) {
        ArrayNode actors = JSON.createArrayNode();
        for (JsonNode key : keys) {
            if (!oneIn(10)) {
                actors.add(actor(key.stringValue()));
            }
        }
        if (oneIn(12)) {
            actors.add(actor(any(this.keys)));
        }
        return actors;
    }

    private ObjectNode actor(String right) {
        JsonNode actor = gold.get("actors").get(oneIn(8) ? any(keys) : right);
        ObjectNode given = JSON.createObjectNode().put("label", label(actor));
        if (!oneIn(6)) {
            given.set("country", oneIn(10) ? JSON.valueToTree(any(List.of("", "XYZ"))) : actor.get("country"));
        }
        if (!oneIn(10)) {
            given.set("type", oneIn(10) ? JSON.valueToTree("person") : actor.get("type"));
        }
        return given;
    }

    private String label(JsonNode actor) {
        String label = actor.get("label").stringValue();
        JsonNode aliases = actor.get("aliases");
        return switch (random.nextInt(8)) {
            case 0 -> "the late President " + label;
            case 1 -> label.substring(label.lastIndexOf(' ') + 1);
            case 2 -> label.toUpperCase(java.util.Locale.ROOT) + "’s";
            case 3, 4 ->
                aliases.isEmpty()
                        ? label
                        : aliases.get(random.nextInt(aliases.size())).stringValue();
            default -> label;
        };
    }

    private Span find(JsonNode passage, JsonNode fact) {
        return text.find(passage.stringValue(), fact.get("evidence").stringValue())
                .orElseThrow();
    }

    private Span shifted(Span span) {
        int begin = Math.max(0, span.begin() + random.nextInt(-60, 60));
        int end = Math.max(begin + 1, span.end() + random.nextInt(-60, 60));
        return new Span(begin, end);
    }

    private static ArrayNode json(Span span) {
        return JSON.createArrayNode().add(span.begin()).add(span.end());
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
