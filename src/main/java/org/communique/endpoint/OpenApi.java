package org.communique.endpoint;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.query.NamedQuery;
import org.communique.query.Parameter;

/// Describes the JSON side of the endpoint, every shipped query of it, in the words of OpenAPI 3.1.
final class OpenApi {

    private static final String JSON = "application/json";
    private static final String ROWS = "application/sparql-results+json";

    private OpenApi() {}

    /// `root` is where all paths begin.
    static JsonObject describe(String root) {
        JsonObject paths = new JsonObject();
        paths.put("/sparql", operation("Ask a SPARQL query", ROWS, parameters(parameter("query", "the query", true))));
        paths.put("/queries", operation("The shipped queries", JSON, new JsonArray()));
        paths.put("/prefixes", operation("The prefixes of the vocabulary", JSON, new JsonArray()));
        paths.put("/dumps/", operation("Everything in one file, where that is offered", JSON, new JsonArray()));
        paths.put(
                "/changes/",
                operation(
                        "What has changed, where that is offered",
                        JSON,
                        parameters(parameter("after", "the number of the last change that is known", false))));
        NamedQuery.all().forEach(query -> paths.put("/queries/" + query.name(), operation(query)));
        JsonObject info = new JsonObject();
        info.put("title", "Communique");
        info.put("version", "1");
        info.put("description", "Who said what, and who did what to whom, as news articles report it.");
        JsonObject api = new JsonObject();
        api.put("openapi", "3.1.0");
        api.put("info", info);
        api.put("servers", servers(root));
        api.put("paths", paths);
        return api;
    }

    private static JsonArray servers(String root) {
        JsonObject here = new JsonObject();
        here.put("url", root.equals("/") ? root : root.substring(0, root.length() - 1));
        JsonArray servers = new JsonArray();
        servers.add(here);
        return servers;
    }

    private static JsonObject operation(NamedQuery query) {
        JsonArray parameters = new JsonArray();
        for (Parameter each : query.parameters()) {
            JsonObject parameter = parameter(each.name(), each.meaning(), true);
            if (each.example() != null) {
                parameter.put("example", each.example());
            }
            parameters.add(parameter);
        }
        parameters.add(parameter("format", "json, xml, csv or tsv; ttl, nt, rdf or jsonld for triples", false));
        parameters.add(parameter("timeout", "how many seconds it may take", false));
        return operation(query.title(), ROWS, parameters);
    }

    private static JsonArray parameters(JsonObject parameter) {
        JsonArray parameters = new JsonArray();
        parameters.add(parameter);
        return parameters;
    }

    private static JsonObject parameter(String name, String meaning, boolean required) {
        JsonObject type = new JsonObject();
        type.put("type", "string");
        JsonObject parameter = new JsonObject();
        parameter.put("name", name);
        parameter.put("in", "query");
        parameter.put("required", required);
        parameter.put("description", meaning);
        parameter.put("schema", type);
        return parameter;
    }

    private static JsonObject operation(String summary, String type, JsonArray parameters) {
        JsonObject content = new JsonObject();
        content.put(type, new JsonObject());
        JsonObject good = answer("the answer");
        good.put("content", content);
        JsonObject responses = new JsonObject();
        responses.put("200", good);
        responses.put("400", answer("something is wrong with the request; the text says what"));
        responses.put("503", answer("it took too long, or too many ask at a time"));
        JsonObject get = new JsonObject();
        get.put("summary", summary);
        get.put("parameters", parameters);
        get.put("responses", responses);
        JsonObject path = new JsonObject();
        path.put("get", get);
        return path;
    }

    private static JsonObject answer(String description) {
        JsonObject answer = new JsonObject();
        answer.put("description", description);
        return answer;
    }
}
