package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/// `/dumps/`: which there are, as JSON; `/dumps/NAME` is one of them, `/dumps/NAME.sha256` its checksum, and
/// `/dumps/latest.nq.gz` leads to the newest.
final class DumpFiles extends HttpServlet {

    static final String PATH = "/dumps/";

    private static final String LATEST = "latest.nq.gz";

    private final transient Dumps dumps;
    private final transient PublicUrl url;

    DumpFiles(Dumps dumps, PublicUrl url) {
        this.dumps = dumps;
        this.url = url;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        List<Dump> all = dumps.all();
        Optional<Dump> asked = all.stream()
                .filter(dump -> name.equals(dump.name()) || name.equals(dump.name() + Dump.CHECKSUM))
                .findFirst();
        if (name.isEmpty()) {
            Catalogue.send(list(all), response);
        } else if (name.equals(LATEST) && !all.isEmpty()) {
            response.setHeader("Location", url.path() + PATH + all.getFirst().name());
            response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        } else if (asked.isEmpty()) {
            new Refusal(HttpServletResponse.SC_NOT_FOUND, "there is no such dump; " + PATH + " lists those there are")
                    .send(response);
        } else if (name.endsWith(Dump.CHECKSUM)) {
            new PackedFile(asked.get().checksum()).send("text/plain", request, response);
        } else {
            new PackedFile(asked.get().file()).send(PackedFile.GZIP, request, response);
        }
    }

    private static JsonObject list(List<Dump> all) {
        JsonArray list = new JsonArray();
        for (Dump dump : all) {
            JsonObject described = new JsonObject();
            described.put("name", dump.name());
            described.put("bytes", dump.bytes());
            described.put("sha256", dump.sha256());
            described.put("made", dump.made().toString());
            described.put("change", dump.change());
            list.add(described);
        }
        JsonObject answer = new JsonObject();
        answer.put("dumps", list);
        return answer;
    }
}
