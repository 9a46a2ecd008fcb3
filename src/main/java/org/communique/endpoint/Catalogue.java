package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.communique.query.NamedQuery;
import org.communique.query.Parameter;
import org.communique.query.Prefixes;

/// What is offered, as JSON: the shipped queries, ready to run, the prefixes, and the interface itself.
final class Catalogue extends HttpServlet {

    /// As many rows as a browser can show; who wants all takes it out or asks without a browser.
    private static final String LIMIT = "LIMIT 1000\n";

    private final transient JsonValue content;

    private Catalogue(JsonValue content) {
        this.content = content;
    }

    static Catalogue ofQueries() {
        JsonArray list = new JsonArray();
        NamedQuery.all().forEach(query -> list.add(describe(query)));
        return new Catalogue(list);
    }

    private static JsonObject describe(NamedQuery query) {
        JsonArray parameters = new JsonArray();
        query.parameters().stream().map(Parameter::name).forEach(parameters::add);
        JsonObject described = new JsonObject();
        described.put("name", query.name());
        described.put("title", query.title());
        described.put("parameters", parameters);
        described.put("text", query.example() + LIMIT);
        return described;
    }

    static Catalogue ofPrefixes() {
        JsonObject prefixes = new JsonObject();
        Prefixes.known().forEach(prefixes::put);
        return new Catalogue(prefixes);
    }

    static Catalogue ofOpenApi(PublicUrl url) {
        return new Catalogue(OpenApi.describe(url.path() + "/"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(content, response);
    }

    static void send(JsonValue content, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().print(content);
    }
}
