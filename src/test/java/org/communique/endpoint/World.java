package org.communique.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.rdf.ArticleGraph;
import org.communique.store.GraphStore;

/// A small store, served on a free port, and a client that asks it.
record World(GraphStore store, Endpoint endpoint, HttpClient client) implements AutoCloseable {

    static final String GRAPH = "https://w3id.org/communique/id/graph/article-a1";
    static final String FORM = "application/x-www-form-urlencoded";
    static final String QUERY = "application/sparql-query";

    private static final String TURTLE = """
            PREFIX :     <https://w3id.org/communique/ns#>
            PREFIX art:  <https://w3id.org/communique/id/article/>
            PREFIX st:   <https://w3id.org/communique/id/statement/>
            PREFIX act:  <https://w3id.org/communique/speechact/>
            PREFIX owl:  <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX schema: <https://schema.org/>
            """;

    static World in(Path folder) {
        return in(folder, Settings.at("127.0.0.1", 0));
    }

    static World in(Path folder, Settings settings) {
        GraphStore store = GraphStore.open(folder);
        store.background(graph(":Statement :label 'statement' ."));
        store.replace(List.of(article("a1")));
        return new World(store, Endpoint.start(store, settings), HttpClient.newHttpClient());
    }

    /// A version of the one article there is.
    static ArticleGraph article(String version) {
        Graph content = graph("""
                art:%1$s a :Article .
                st:%1$s-1 a :Statement ; :text "we will keep them"@en ; :confidence 0.9 .
                """.formatted(version));
        return new ArticleGraph("https://w3id.org/communique/id/graph/article-" + version, version, "tokyo", content);
    }

    static Graph graph(String turtle) {
        return RDFParser.fromString(TURTLE + turtle, Lang.TURTLE).toGraph();
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(endpoint.address().resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = at(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> query(String sparql, String... headers) {
        return get("/sparql?query=" + encode(sparql), headers);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(at(path).headers("Content-Type", type, "Accept", "*/*").POST(BodyPublishers.ofString(body)));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Override
    public void close() {
        client.close();
        endpoint.close();
        store.close();
    }
}
