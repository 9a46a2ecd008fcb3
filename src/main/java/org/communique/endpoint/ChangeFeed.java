package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.store.GraphStore;

/// `/changes/?after=42`: what has changed since, as JSON, the first first; `/changes/00000043.rdfp` is a change as RDF
/// Patch, `/changes/00000043.rdfp.gz` the same packed.
final class ChangeFeed extends HttpServlet {

    static final String PATH = "/changes/";

    private static final String TYPE = "application/rdf-patch";
    private static final String PACKED = ".gz";
    private static final int AT_A_TIME = 1_000;

    private final transient GraphStore store;

    ChangeFeed(GraphStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (name.isEmpty()) {
            list(request.getParameter("after") == null ? "0" : request.getParameter("after"), response);
            return;
        }
        Optional<Path> change = store.changes().stream()
                .filter(file -> name(file).equals(name) || name(file).equals(name + PACKED))
                .findFirst();
        if (change.isEmpty()) {
            new Refusal(HttpServletResponse.SC_NOT_FOUND, "there is no such change; " + PATH + " lists them")
                    .send(response);
        } else if (name.endsWith(PACKED)) {
            new PackedFile(change.get()).send(PackedFile.GZIP, request, response);
        } else {
            new PackedFile(change.get()).sendUnpacked(TYPE, request, response);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void list(String after, HttpServletResponse response) throws IOException {
        if (!after.matches("\\d{1,8}")) {
            new Refusal(HttpServletResponse.SC_BAD_REQUEST, "?after= is the number of the last change that you have")
                    .send(response);
            return;
        }
        List<Path> all = store.changes();
        JsonArray list = new JsonArray();
        all.stream()
                .filter(file -> number(file) > Long.parseLong(after))
                .limit(AT_A_TIME)
                .forEach(file -> {
                    JsonObject change = new JsonObject();
                    change.put("number", number(file));
                    change.put("file", name(file));
                    list.add(change);
                });
        JsonObject answer = new JsonObject();
        answer.put("last", all.isEmpty() ? 0 : number(all.getLast()));
        answer.put("changes", list);
        Catalogue.send(answer, response);
    }

    static long number(Path file) {
        return Long.parseLong(name(file).substring(0, name(file).indexOf('.')));
    }
}
