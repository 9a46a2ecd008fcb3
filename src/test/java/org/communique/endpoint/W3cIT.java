package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.communique.endpoint.W3cCase.Exchange;
import org.communique.endpoint.W3cCase.Expected;
import org.communique.endpoint.W3cCase.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The W3C's tests of the SPARQL 1.1 Protocol, the Graph Store Protocol and Service Description: queries against the
/// public service, everything that writes against the operator's.
class W3cIT {

    private static final Path TESTS = Path.of("..", "shared", "w3c");
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static AdminWorld world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = AdminWorld.in(folder);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void testsAreThere() {
        assumeTrue(Files.isDirectory(TESTS), "the W3C's tests are not at " + TESTS);
    }

    @TestFactory
    Stream<DynamicTest> protocol() {
        return cases(34, "protocol/manifest.ttl");
    }

    @TestFactory
    Stream<DynamicTest> graphStoreProtocolWithIndirectNames() {
        return cases(9, "graph-store-protocol/manifest-indirect.ttl");
    }

    @TestFactory
    Stream<DynamicTest> graphStoreProtocolWithDirectNames() {
        return cases(4, "graph-store-protocol/manifest-direct.ttl");
    }

    private static Stream<DynamicTest> cases(int count, String manifest) {
        List<W3cCase> cases = W3cCase.read(TESTS.resolve(manifest));
        assertThat(cases).hasSize(count);
        return cases.stream().map(test -> DynamicTest.dynamicTest(test.id(), () -> run(test)));
    }

    private static void run(W3cCase test) throws Exception {
        var cleared = world.post("/sparql", "application/sparql-update", "CLEAR ALL");
        assertThat(cleared.statusCode()).as(cleared.body()).isEqualTo(204);
        for (var graph : test.graphs().entrySet()) {
            var put = world.at("/data?graph=" + World.encode(graph.getKey()))
                    .header("Content-Type", "application/n-triples")
                    .PUT(BodyPublishers.ofFile(graph.getValue()));
            assertThat(world.send(put).statusCode()).isBetween(200, 299);
        }
        boolean reads = test.id().startsWith("query") || test.id().matches("bad_(multiple_)?quer.*");
        URI server = reads ? world.open().endpoint().address() : world.address();
        String location = "";
        for (Exchange exchange : test.exchanges()) {
            var response = world.send(request(exchange.request(), server, location));
            check(response, exchange.expected(), server);
            location = response.headers().firstValue("Location").orElse(location);
        }
    }

    private static HttpRequest.Builder request(Request request, URI server, String location) {
        String path = here(request.path(), server)
                .replaceFirst("^/sparql/", "/sparql")
                .replaceFirst("^/gsp", "/data")
                .replace("$LOCATION$", World.encode(location));
        byte[] body = request.body();
        HttpRequest.Builder built = HttpRequest.newBuilder(server.resolve(path))
                .method(
                        request.method(),
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(isText(body) ? here(body, server) : body));
        request.headers().forEach(built::header);
        return built;
    }

    /// The tests believe that the server is at `http://www.example/gsp`.
    private static String here(String text, URI server) {
        return text.replace("http://www.example/gsp", server + "data")
                .replace("http%3A%2F%2Fwww.example%2Fgsp", World.encode(server + "data"));
    }

    private static byte[] here(byte[] body, URI server) {
        return here(new String(body, StandardCharsets.UTF_8), server).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isText(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).indexOf(0) < 0;
    }

    private static void check(HttpResponse<String> response, Expected expected, URI server) {
        assertThat(expected.status())
                .as(response.statusCode() + " " + response.body())
                .anyMatch(status -> fits(status, response.statusCode()));
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (expected.truth() != null) {
            assertThat(response.body()).containsPattern("boolean\\W+" + expected.truth());
        }
        if (expected.format() != null) {
            assertThat(type).matches(types(expected.format()));
        }
        expected.headers()
                .forEach((name, value) -> assertThat(response.headers()
                                .firstValue(name)
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .replace(" ", ""))
                        .isEqualTo(value.replace(" ", "")));
        if (expected.body() != null) {
            assertThat(turtle(response.body()).isIsomorphicWith(turtle(here(expected.body(), server))))
                    .as(response.body())
                    .isTrue();
        }
    }

    private static boolean fits(String status, int code) {
        return switch (status) {
            case "OK" -> code == 200;
            case "Created" -> code == 201;
            case "NoContent" -> code == 204;
            case "NotFound" -> code == 404;
            case "StatusCode2xx" -> code / 100 == 2;
            case "StatusCode3xx" -> code / 100 == 3;
            case "StatusCode4xx" -> code / 100 == 4;
            default -> throw new IllegalArgumentException(status);
        };
    }

    private static String types(String format) {
        return switch (format) {
            case "boolean" -> "application/sparql-results\\+(xml|json).*";
            case "tabular" -> "(application/sparql-results\\+(xml|json)|text/(csv|tab-separated-values)).*";
            case "RDF" -> "(application/rdf\\+xml|text/turtle|application/n-triples).*";
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static Graph turtle(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).toGraph();
    }

    /// The three cases of the service description manifest, which has no requests in it.
    @Test
    void serviceIsDescribed() {
        String address = world.open().endpoint().address() + "sparql";
        var response = world.open().get("/sparql", "Accept", "text/turtle");

        assertThat(response.statusCode()).isEqualTo(200);
        Graph described = turtle(response.body());
        Node service = described.stream(Node.ANY, sd("endpoint"), NodeFactory.createURI(address))
                .findFirst()
                .orElseThrow()
                .getSubject();
        assertThat(described.contains(service, RDF.type.asNode(), sd("Service")))
                .isTrue();
        Node dataset = described.stream(service, sd("defaultDataset"), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
        assertThat(described.contains(dataset, RDF.type.asNode(), sd("Dataset")))
                .isTrue();
        assertThat(described.stream(service, sd("supportedLanguage"), Node.ANY)).isNotEmpty();
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
