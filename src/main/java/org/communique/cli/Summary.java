package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.Event;
import org.communique.fact.Fact;
import org.communique.fact.Statement;
import org.communique.pipeline.Outcome;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What came of a run: how much was found, and which inputs were skipped or rejected.
final class Summary {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Outcome.Rejected> rejected = new ArrayList<>();
    private final List<Outcome.Skipped> skipped = new ArrayList<>();
    private int articles;
    private int statements;
    private int events;

    void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Analysed analysed -> {
                articles++;
                analysed.facts().forEach(this::count);
            }
            case Outcome.Skipped skip -> skipped.add(skip);
            case Outcome.Rejected rejection -> rejected.add(rejection);
        }
    }

    private void count(Fact fact) {
        switch (fact) {
            case Statement _ -> statements++;
            case Event _ -> events++;
        }
    }

    int exitCode() {
        return rejected.isEmpty() ? ExitCode.OK : ExitCode.REJECTED;
    }

    /// Closes a run: every skipped or rejected input with its reason, then the figures; or all of it as one JSON
    /// object, which is
    /// printed even on a quiet console because somebody asked for it.
    void close(Console console, boolean asJson) {
        if (asJson) {
            console.complain(json());
            return;
        }
        skipped.forEach(input -> console.complain("skipped " + input.name() + ": " + input.reason()));
        rejected.forEach(input -> console.complain("rejected " + input.name() + ": " + input.reason()));
        console.note(articles + " articles, " + statements + " statements, " + events + " events, " + rejected.size()
                + " rejected" + (skipped.isEmpty() ? "" : ", " + skipped.size() + " skipped"));
    }

    private String json() {
        ObjectNode summary = JSON.createObjectNode()
                .put("articles", articles)
                .put("statements", statements)
                .put("events", events);
        ArrayNode inputs = summary.putArray("rejected");
        rejected.forEach(input -> inputs.addObject().put("name", input.name()).put("reason", input.reason()));
        if (!skipped.isEmpty()) {
            ArrayNode others = summary.putArray("skipped");
            skipped.forEach(
                    input -> others.addObject().put("name", input.name()).put("reason", input.reason()));
        }
        return JSON.writeValueAsString(summary);
    }
}
