package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.pipeline.Intake;
import org.communique.pipeline.Outcome;

/// `/articles`: POST takes one in, GET lists them; `/articles/VERSION`: POST extracts it again, DELETE takes it out.
final class Articles extends HttpServlet {

    private static final int UNPROCESSABLE = 422;

    private final transient Intake intake;
    private final transient Inbox inbox;
    private final transient StoredArticles stored;

    Articles(Intake intake, Inbox inbox, DatasetGraph dataset) {
        this.intake = intake;
        this.inbox = inbox;
        this.stored = new StoredArticles(dataset);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!version(request).isEmpty()) {
            new Refusal(HttpServletResponse.SC_NOT_FOUND, "GET /articles lists the articles").send(response);
            return;
        }
        JsonArray list = new JsonArray();
        stored.all().forEach(article -> list.add(json(article)));
        answer(response, HttpServletResponse.SC_OK, list);
    }

    private static JsonObject json(StoredArticles.Entry article) {
        JsonObject json = new JsonObject();
        json.put("version", article.version());
        json.put("key", article.key());
        json.put("graph", article.graph());
        return json;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String version = version(request);
        if (!version.isEmpty()) {
            again(version, response);
            return;
        }
        try {
            Path text = inbox.put(SentArticle.read(request));
            Intake.Receipt receipt = intake.take(text);
            file(text, receipt);
            report(receipt, response);
        } catch (UnfitArticleException e) {
            e.refusal().send(response);
        }
    }

    private void again(String version, HttpServletResponse response) throws IOException {
        Optional<Path> text = inbox.find(version);
        if (text.isPresent()) {
            report(intake.take(text.get()), response);
        } else {
            new Refusal(HttpServletResponse.SC_NOT_FOUND, "no article of version " + version + " was sent in here")
                    .send(response);
        }
    }

    /// Keeps the text of what is stored now, and not that of the version before.
    private void file(Path text, Intake.Receipt receipt) {
        String version = receipt.version();
        if (version == null) {
            inbox.discard(text);
            return;
        }
        inbox.keep(text, version);
        stored.predecessor(version).ifPresent(inbox::discard);
    }

    private static void report(Intake.Receipt receipt, HttpServletResponse response) throws IOException {
        JsonObject json = new JsonObject();
        json.put("name", receipt.outcome().name());
        int status = switch (receipt.outcome()) {
            case Outcome.Analysed analysed -> stored(analysed, receipt, response, json);
            case Outcome.Skipped(var _, String reason) -> refused(reason, json);
            case Outcome.Rejected(var _, String reason) -> refused(reason, json);
        };
        answer(response, status, json);
    }

    private static int refused(String reason, JsonObject json) {
        json.put("error", reason);
        return UNPROCESSABLE;
    }

    private static int stored(
            Outcome.Analysed analysed, Intake.Receipt receipt, HttpServletResponse response, JsonObject json) {
        String graph = String.valueOf(receipt.graph());
        response.setHeader("Location", graph);
        json.put("version", String.valueOf(receipt.version()));
        json.put("graph", graph);
        json.put("facts", analysed.facts().size());
        return receipt.written().unchanged() > 0 ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CREATED;
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String version = version(request);
        Optional<String> key = stored.key(version);
        if (key.isPresent() && intake.remove(key.get())) {
            inbox.discard(version);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            new Refusal(HttpServletResponse.SC_NOT_FOUND, "there is no article of version " + version).send(response);
        }
    }

    private static String version(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void answer(HttpServletResponse response, int status, JsonValue json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
