package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody on the other side of the wire can do. What stock Fuseki allows is refused here.
class SafetyIT {

    private static final String INSERT = "INSERT DATA { <urn:s> <urn:p> <urn:o> }";

    private static World world;
    private static long quads;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = World.in(folder);
        quads = world.store().quads();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(world.store().quads()).isEqualTo(quads);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void updatesAreRefusedInEveryForm() {
        assertThat(world.query(INSERT).statusCode()).isEqualTo(400);
        assertThat(world.post("/sparql", World.FORM, "update=" + World.encode(INSERT))
                        .statusCode())
                .isEqualTo(400);
        assertThat(world.post("/sparql", "application/sparql-update", INSERT).statusCode())
                .isEqualTo(415);
        assertThat(world.post("/update", "application/sparql-update", INSERT).statusCode())
                .isEqualTo(404);
        assertThat(world.post("/data?default", "application/sparql-update", INSERT)
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void graphsCannotBeWritten(String method) {
        var request = world.at("/data?graph=urn:g")
                .header("Content-Type", "text/turtle")
                .method(method, BodyPublishers.ofString("<urn:s> <urn:p> <urn:o> ."));

        assertThat(world.send(request).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$/compact/sparql",
                "/$/compact/data",
                "/$/datasets",
                "/$/server",
                "/$/stats",
                "/$/tasks",
                "/$/backup/data",
                "/$/shutdown",
                "/upload",
                "/shacl"
            })
    void administrationIsNotThere(String path) {
        assertThat(world.get(path).statusCode()).isEqualTo(404);
        assertThat(world.post(path, World.FORM, "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER(?s IN (1) || NOT EXISTS { SERVICE <%s> { ?s ?p ?o } }) }",
                "SELECT * { { SELECT ?s { SERVICE <%s> { ?s ?p ?o } } } }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(EXISTS { SERVICE <%s> { ?s ?p ?o } })",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(1 = 1) (EXISTS { SERVICE SILENT <%s> { ?a ?b ?c } })",
                "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) {}",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
                "CONSTRUCT { ?s ?p ?o } WHERE { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } }",
                "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { VALUES ?where { <%s> } SERVICE SILENT ?where { ?s ?p ?o } }"
            })
    void serviceIsRefusedAndNobodyIsCalled(String sparql) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        other.start();
        try {
            var response =
                    world.query(sparql.formatted(World.local(other.getAddress().getPort())));
            assertThat(response.statusCode()).isBetween(400, 499);
            assertThat(response.body()).contains("SERVICE");
        } finally {
            other.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.apache.jena.sparql.function.library.wait>(60000) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#print>(?s)) }",
                "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:java.lang.Runtime>) AS ?x) {}",
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?x }",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#assign> 1 }"
            })
    @Timeout(20)
    void classesAreNotLoadedByName(String sparql) {
        var response = world.query(sparql);

        assertThat(response.statusCode()).isBetween(400, 499);
        assertThat(response.body()).contains("is not available at this endpoint");
    }

    /// What is wrong is said in words of the client's, which no browser takes for a page.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql?query=%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql?format=%3Cscript%3E&query=ASK%7B%7D",
                "/sparql?default-graph-uri=%3Cscript%3E&query=ASK%7B%7D",
                "/queries/%3Cscript%3E",
                "/queries/who-sanctions?target=%3Cscript%3E",
                "/data?graph=%3Cscript%3E",
                "/web/%3Cscript%3E.js",
                "/doc/%3Cscript%3E",
                "/%3Cscript%3E"
            })
    void complaintsAreNoPages(String path) {
        var response = world.get(path);

        assertThat(response.statusCode()).isLessThan(500);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(response.body()).doesNotContain("<script>");
        }
    }

    @Test
    void complaintsMayHoldAnyLetters() {
        var unknown = world.get("/data?graph=http://example.org/%C5%A0koda%E2%80%A6");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("http://example.org/Škoda…");

        var refused = world.query("SELECT * { SERVICE <http://example.org/Škoda…> { ?s ?p ?o } }");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("SERVICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql?format=json%0d%0aX-Evil:%201&query=ASK%7B%7D",
                "/sparql?stylesheet=%22%0d%0aX-Evil:%201&format=xml&query=ASK%7B%7D",
                "/sparql?force-accept=x%0d%0aX-Evil:%201&query=ASK%7B%7D",
                "/queries/counts?format=x%0d%0aX-Evil:%201",
                "/data?graph=urn:x%0d%0aX-Evil:%201",
                "/id/x%0d%0aX-Evil:%201"
            })
    void headersCannotBeAdded(String path) {
        assertThat(world.get(path).headers().firstValue("X-Evil")).isEmpty();
    }

    /// The address is told by descriptions; a request cannot make it something else than an address.
    @Test
    void hostsAreNotTakenFromTheRequestAsTheyAre() throws IOException {
        String answer = PagesIT.raw(world, "GET /.well-known/void");
        assertThat(answer).contains("<http://x/sparql>");

        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), world.endpoint().address().getPort())) {
            socket.getOutputStream()
                    .write("GET /sparql HTTP/1.1\r\nHost: a\"><script>\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("<script>");
        }
    }

    @Test
    void scriptsAndProceduresAreNotThere() {
        assertThat(world.query("SELECT (<js:f>(1) AS ?x) {}", "Accept", "text/csv")
                        .body())
                .isEqualTo("x\r\n\r\n");
        assertThat(world.query("SELECT * { CALL <java:x.Y>(1) }").statusCode()).isEqualTo(400);
    }

    @Test
    void standardFunctionsStillWork() {
        assertThat(world.query(
                                "SELECT (UCASE('a') AS ?x) (<http://www.w3.org/2001/XMLSchema#integer>('7') AS ?y) {}",
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualTo("x,y\r\nA,7\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:1/x"})
    void fromNamesGraphsOfTheStoreOnly(String iri) {
        assertThat(world.query("SELECT * FROM <%s> { ?s ?p ?o }".formatted(iri), "Accept", "text/csv")
                        .body())
                .isEqualTo("s,p,o\r\n");
        assertThat(world.get(
                                "/sparql?default-graph-uri=" + World.encode(iri) + "&query="
                                        + World.encode("SELECT * { ?s ?p ?o }"),
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualTo("s,p,o\r\n");
    }

    @Test
    void theWholeStoreIsNotBuiltInMemory() {
        assertThat(world.get("/data", "Accept", "application/n-quads").statusCode())
                .isEqualTo(400);
        assertThat(world.get("/data?default", "Accept", "application/ld+json").statusCode())
                .isEqualTo(406);
        assertThat(world.get("/data?default", "Accept", "text/turtle, application/ld+json;q=0.5")
                        .statusCode())
                .isEqualTo(200);
        assertThat(world.get("/data?graph=" + World.encode(World.GRAPH), "Accept", "application/ld+json")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/?default", "/data;x=1?default", "/data/x?default", "/DATA?default"})
    void noOtherSpellingOpensTheWholeStore(String path) {
        assertThat(world.get(path, "Accept", "application/ld+json").statusCode())
                .isBetween(400, 499);
        assertThat(world.get(path.replace("?default", ""), "Accept", "application/n-quads")
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void pagesOfOtherOriginsMayReadWhatEverybodyMayRead() {
        var response = world.query("ASK {}", "Origin", "http://other.example");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();

        var preflight = world.send(world.at("/sparql")
                .headers("Origin", "http://other.example", "Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).doesNotContain("PUT", "DELETE"));
    }

    @Test
    void answersAreNotWrappedAsScripts() {
        for (String form : new String[] {"callback", "c%61llback"}) {
            assertThat(world.get("/sparql?output=json&" + form + "=f&query=" + World.encode("ASK {}"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aStoreThatIsNotPublicIsReadByNoPage(@TempDir Path folder) {
        try (World closed = World.in(folder, new Settings("127.0.0.1", 0, null, "none", Downloads.NONE))) {
            var response = closed.query("ASK {}", "Origin", "http://other.example");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        }
    }

    /// A client may ask for less time than the thirty seconds of the configuration.
    @Test
    @Timeout(20)
    void queriesThatRunTooLongAreStopped() {
        String everyCombination = IntStream.range(0, 14)
                .mapToObj(i -> "?s%1$d ?p%1$d ?o%1$d . ".formatted(i))
                .collect(Collectors.joining());

        var response = world.get(
                "/sparql?timeout=1&query=" + World.encode("SELECT (COUNT(*) AS ?n) { " + everyCombination + "}"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("timed out");
    }

    @ParameterizedTest
    @CsvSource({"/", "/sparql?query=ASK%7B%7D", "/web/workbench.js"})
    void everyAnswerTellsBrowsersToBeCareful(String path) {
        var headers = world.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("script-src 'self';").doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Server")).isEmpty();
    }
}
