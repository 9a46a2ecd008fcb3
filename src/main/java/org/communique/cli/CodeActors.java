package org.communique.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.communique.entity.ActorCoder;
import org.communique.entity.CodedActor;
import org.communique.rdf.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `actor`: a list of actors in, their codes out.
@Command(
        name = "actor",
        description = {
            "Code a list of actors: one line in, one JSON object out, in the order of the list.",
            "A line of standard input is tab-separated: id, mention, date (2022-02-17; may be empty), context (the text"
                    + " around the mention; may be empty).",
            "country is an ISO 3166 alpha-3 code, EUR for the bodies of the European Union, IGO for other international"
                    + " bodies; sector is PLOVER's (GOV, MIL, LEG, REB, …). Both are empty where nothing tells. A line"
                    + " that cannot be read is answered with the reason as error."
        })
final class CodeActors implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Root root;
    private final Communique communique;

    CodeActors(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        ActorCoder coder = new ActorCoder(communique.annotator(), communique.casting());
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(root.shell().in(), StandardCharsets.UTF_8));
        int rejected = 0;
        int number = 0;
        for (String line = next(lines); line != null; line = next(lines)) {
            number++;
            ObjectNode answer = answer(coder, line);
            if (answer.has("error")) {
                rejected++;
                root.console()
                        .complain("rejected line " + number + ": "
                                + answer.get("error").asString());
            }
            root.console().out().print(JSON.writeValueAsString(answer) + "\n");
        }
        root.console().out().flush();
        return rejected == 0 ? ExitCode.OK : ExitCode.REJECTED;
    }

    private static @Nullable String next(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
    }

    private static ObjectNode answer(ActorCoder coder, String line) {
        ListedActor listed;
        try {
            listed = ListedActor.parse(line);
        } catch (IllegalArgumentException e) {
            String id = line.split("\t", 2)[0];
            return JSON.createObjectNode().put("id", id).put("error", e.getMessage());
        }
        CodedActor coded = coder.code(listed.mention(), listed.date(), listed.context());
        return JSON.createObjectNode()
                .put("id", listed.id())
                .put("country", coded.country())
                .put("sector", coded.sector())
                .put("iri", Iris.actor(coded.actor()))
                .put("label", coded.actor().label());
    }
}
