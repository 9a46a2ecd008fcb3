package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.extract.FactExtractor;
import org.communique.pipeline.Pipeline;
import org.communique.text.BodyLanguage;
import org.communique.text.NeuralAnnotator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the operator can do, and nobody else.
class AdminIT {

    private static final String TEXT = """
            TOKYO, March 3 - Japan imposed sanctions on Russia on Thursday. "We will keep them in place," Foreign \
            Minister Yoshimasa Hayashi told reporters in Tokyo.
            """;

    private static AdminWorld world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = AdminWorld.in(
                folder, () -> new Pipeline(new BodyLanguage(), NeuralAnnotator.load(), FactExtractor.load()));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void articlesComeInAreSeenAndGoOut() throws IOException {
        var taken = world.post("/articles?name=sanctions&published=2022-03-03&title=Japan+acts", "text/plain", TEXT);

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        JsonObject receipt = JSON.parse(taken.body());
        String version = receipt.getString("version");
        String graph = "https://w3id.org/communique/id/graph/article-" + version;
        assertThat(taken.headers().firstValue("Location")).hasValue(graph);
        assertThat(receipt.getString("graph")).isEqualTo(graph);
        assertThat(receipt.get("facts").getAsNumber().value().intValue()).isPositive();
        assertThat(world.open()
                        .get("/doc/article/" + version, "Accept", "text/html")
                        .body())
                .contains("Japan acts", "Hayashi");
        assertThat(world.open()
                        .query("ASK { GRAPH <%s> { ?s ?p ?o } }".formatted(graph), "Accept", "*/*")
                        .body())
                .contains("true");
        assertThat(world.send(world.at("/articles")).body()).contains("\"sanctions\"", version);
        assertThat(Files.readString(world.inbox().resolve(version).resolve("sanctions.txt")))
                .isEqualTo(TEXT);

        assertThat(world.send(world.at("/$/metrics")).body())
                .containsPattern("communique_articles_stored_total\\{[^}]*} [1-9]")
                .contains("communique_articles_refused_total");

        var again = world.post("/articles/" + version, "text/plain", "");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(JSON.parse(again.body()).getString("version")).isEqualTo(version);

        assertThat(world.send(world.at("/articles/" + version).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(world.send(world.at("/articles/" + version).DELETE()).statusCode())
                .isEqualTo(404);
        assertThat(world.open().get("/doc/article/" + version).statusCode()).isEqualTo(410);
        assertThat(world.inbox().resolve(version)).doesNotExist();
        assertThat(world.post("/articles/" + version, "text/plain", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void pagesOfTheWebAreArticlesToo() throws IOException {
        String page = """
                <html><head><title>Japan acts</title><meta property="article:published_time" content="2022-03-03T10:00Z">
                <link rel="canonical" href="https://news.example/another"></head>
                <body><nav>Home Politics</nav><article><p>%s</p></article><footer>Subscribe</footer></body></html>
                """.formatted(TEXT.replace("\n", " "));

        String version = version(world.post("/articles?name=page", "text/html; charset=utf-8", page));

        Path kept = world.inbox().resolve(version);
        assertThat(Files.readString(kept.resolve("page.txt"))).isEqualTo(TEXT.strip());
        assertThat(Files.readString(kept.resolve("page.json")))
                .contains("\"title\":\"Japan acts\"", "\"published\":\"2022-03-03\"")
                .doesNotContain("news.example");
        assertThat(world.open()
                        .get("/doc/article/" + version, "Accept", "text/html")
                        .body())
                .contains("Hayashi");
    }

    @Test
    void aCorrectedArticleTakesThePlaceOfTheFirst() {
        String first = "{\"name\": \"corrected\", \"text\": \"Japan imposed sanctions on Russia on Thursday.\"}";
        String second = "{\"name\": \"corrected\", \"text\": \"Japan imposed sanctions on Belarus on Thursday.\"}";

        String before = version(world.post("/articles", "application/json", first));
        String after = version(world.post("/articles", "application/json; charset=utf-8", second));

        assertThat(after).isNotEqualTo(before);
        assertThat(world.open().get("/doc/article/" + before).statusCode()).isEqualTo(410);
        assertThat(world.open().get("/doc/article/" + after).statusCode()).isEqualTo(200);
        assertThat(world.inbox().resolve(before)).doesNotExist();
        assertThat(world.post("/articles", "application/json", second).statusCode())
                .isEqualTo(200);
    }

    private static String version(HttpResponse<String> taken) {
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        return JSON.parse(taken.body()).getString("version");
    }

    @Test
    void whatIsNoArticleIsRefusedWithAReason() throws IOException {
        assertThat(world.post("/articles", "application/pdf", "%PDF").statusCode())
                .isEqualTo(415);
        assertThat(world.post("/articles", "text/html", "<nav>Home</nav>").statusCode())
                .isEqualTo(422);
        assertThat(world.post("/articles", "text/html; charset=nonsense", "<p>Japan")
                        .statusCode())
                .isEqualTo(400);
        assertThat(world.post("/articles", "application/json", "{").statusCode())
                .isEqualTo(400);
        assertThat(world.post("/articles", "application/json", "[1]").statusCode())
                .isEqualTo(400);
        assertThat(world.post("/articles?name=..%2F..%2Fx", "text/plain", TEXT).statusCode())
                .isEqualTo(400);
        assertThat(world.post("/articles?published=soon", "text/plain", TEXT).statusCode())
                .isEqualTo(422);
        var blank = world.post("/articles", "text/plain", " ");
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(JSON.parse(blank.body()).getString("error")).contains("empty");
        if (Files.exists(world.inbox())) {
            try (var files = Files.list(world.inbox())) {
                assertThat(files)
                        .noneMatch(file -> file.getFileName().toString().startsWith(".new"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <file:///etc/passwd>",
                "LOAD SILENT <file:///etc/passwd> INTO GRAPH <urn:g>",
                "LOAD <%s>",
                "INSERT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
                "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> } ; LOAD <%s>"
            })
    void updatesStayWithinTheStore(String update) throws IOException {
        long quads = world.open().store().quads();
        AtomicInteger calls = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        other.start();
        try {
            var response = world.post(
                    "/sparql",
                    "application/sparql-update",
                    update.formatted(World.local(other.getAddress().getPort())));
            assertThat(response.statusCode()).isBetween(400, 499);
        } finally {
            other.stop(0);
        }
        assertThat(calls).hasValue(0);
        assertThat(world.open().store().quads()).isEqualTo(quads);
    }

    @Test
    void jsonLdWithARemoteContextIsRefusedAndNobodyIsCalled() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        other.start();
        try {
            String address = World.local(other.getAddress().getPort()) + "context.jsonld";
            var put = world.at("/data?graph=urn:remote")
                    .header("Content-Type", "application/ld+json")
                    .PUT(BodyPublishers.ofString("{\"@context\": \"" + address + "\", \"@id\": \"urn:a\", \"x\": 1}"));
            assertThat(world.send(put).statusCode()).isBetween(400, 499);
        } finally {
            other.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">]>"
            })
    void entitiesInXmlAreNotRead(String type) {
        String xml = type + """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="urn:e:">
                  <rdf:Description rdf:about="urn:xml"><e:p>&x;</e:p></rdf:Description>
                </rdf:RDF>
                """;
        var put = world.at("/data?graph=urn:xml")
                .header("Content-Type", "application/rdf+xml")
                .PUT(BodyPublishers.ofString(xml));

        world.send(put);

        assertThat(world.open()
                        .query("SELECT * { GRAPH <urn:xml> { ?s ?p ?o } }", "Accept", "text/csv")
                        .body())
                .doesNotContain("root:")
                .doesNotContain("aaaaaaaaaa");
    }

    @Test
    void aBrokenUploadChangesNothing() {
        var put = world.at("/data?graph=urn:broken")
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> . <urn:a> <urn:b> ."));

        assertThat(world.send(put).statusCode()).isEqualTo(400);
        assertThat(world.open()
                        .query("ASK { GRAPH <urn:broken> { ?s ?p ?o } }", "Accept", "*/*")
                        .body())
                .contains("false");
    }

    @Test
    void webPagesCannotUseIt() throws IOException {
        var fromPage = world.at("/articles")
                .headers("Content-Type", "text/plain", "Origin", "https://other.example")
                .POST(BodyPublishers.ofString(TEXT));

        assertThat(world.send(fromPage).statusCode()).isEqualTo(403);
        assertThat(raw("POST /articles HTTP/1.1\r\nHost: rebound.example\r\nContent-Type: text/plain\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(world.send(world.at("/articles")).headers().map().keySet())
                .noneMatch(name -> name.startsWith("access-control"));
    }

    private static String raw(String head) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), world.address().getPort())) {
            socket.getOutputStream()
                    .write((head + "Content-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/sparql", "/data?graph=urn:x"})
    void thePublicSideTakesNothing(String path) {
        long quads = world.open().store().quads();

        var request = world.open()
                .at(path)
                .header("Content-Type", path.startsWith("/sparql") ? "application/sparql-update" : "text/plain")
                .POST(BodyPublishers.ofString("CLEAR ALL"));

        assertThat(world.send(request).statusCode()).isBetween(400, 499);
        assertThat(world.open().store().quads()).isEqualTo(quads);
    }

    @Test
    void othersNeedAPasswordAndTls(@TempDir Path folder) {
        AdminSettings open = new AdminSettings("0.0.0.0", 0, null, null, folder);

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> AdminEndpoint.start(world.open().store(), world.intake(), open))
                .withMessageContaining("Give --admin-passwords and --admin-keystore");
    }
}
