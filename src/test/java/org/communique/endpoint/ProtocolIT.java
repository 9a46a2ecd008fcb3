package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What SPARQL Protocol and Graph Store Protocol clients get.
class ProtocolIT {

    private static final String SELECT =
            "SELECT ?text { ?s a <https://w3id.org/communique/ns#Statement> ; <https://w3id.org/communique/ns#text> ?text }";

    private static World world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = World.in(folder);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void queriesComeByGetAsFormAndAsBody() {
        assertSameAnswer(world.query(SELECT, "Accept", "*/*"));
        assertSameAnswer(world.post("/sparql", World.FORM, "query=" + World.encode(SELECT)));
        assertSameAnswer(world.post("/sparql", World.QUERY, SELECT));
    }

    private static void assertSameAnswer(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/sparql-results+json"));
        assertThat(response.body()).contains("\"we will keep them\"");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv, we will keep them",
        "text/tab-separated-values, text/tab-separated-values, '\"we will keep them\"@en'",
        "application/sparql-results+json, application/sparql-results+json, '\"xml:lang\": \"en\"'",
        "application/sparql-results+xml, application/sparql-results+xml, xml:lang"
    })
    void rowsComeInTheFormatAskedFor(String accept, String type, String content) {
        var response = world.query(SELECT, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(found -> assertThat(found).startsWith(type));
        assertThat(response.body()).contains(content);
    }

    @Test
    void askIsAnswered() {
        assertThat(world.query("ASK { ?s a <https://w3id.org/communique/ns#Article> }")
                        .body())
                .contains("<boolean>true</boolean>");
        assertThat(world.query("ASK { ?s a <urn:none> }", "Accept", "*/*").body())
                .contains("\"boolean\" : false");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, @prefix",
        "application/n-triples, <https://w3id.org/communique/id/statement/a1-1>",
        "application/rdf+xml, rdf:RDF",
        "application/ld+json, @id",
        "application/trig, @prefix"
    })
    void triplesComeInTheFormatAskedFor(String accept, String content) {
        var response = world.query(
                "PREFIX : <https://w3id.org/communique/ns#> CONSTRUCT WHERE { ?s a :Statement }", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(found -> assertThat(found).startsWith(accept));
        assertThat(response.body()).contains(content).doesNotContain("PREFIX");
    }

    @Test
    void oneGraphCanBeFetched() {
        var response = world.get("/data?graph=" + World.encode(World.GRAPH), "Accept", "text/turtle");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .startsWith("@prefix")
                .contains("we will keep them")
                .doesNotContain("tokyo");
        assertThat(world.get("/data?graph=urn:none").statusCode()).isEqualTo(404);
    }

    @Test
    void defaultGraphIsTheUnionOfAll() {
        assertThat(world.get("/data?default", "Accept", "application/n-triples").body())
                .contains("we will keep them")
                .contains("\"tokyo\"");
        assertThat(world.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv")
                        .body())
                .isEqualTo("n\r\n6\r\n");
    }

    @Test
    void syntaxErrorIsTheClientsAndSaysWhere() {
        var response = world.query("SELECT ?s\nWHERE { ?s ?p }");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("line 2, column 15");
    }

    @Test
    void methodsThatAreNotThereAreRefusedWithThoseThatAre() {
        var put = world.send(world.at("/sparql?query=ASK%7B%7D").PUT(BodyPublishers.noBody()));

        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, QUERY, OPTIONS");
    }

    @Test
    void headTellsWhatGetWouldBring() {
        for (String path : new String[] {"/sparql?query=ASK%7B%7D", "/queries/counts", "/sparql"}) {
            var head = world.send(world.at(path).method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Type")).isPresent();
        }
    }

    @Test
    void queriesComeByTheirOwnMethod() {
        var query = world.at("/sparql")
                .headers("Content-Type", World.QUERY, "Accept", "*/*")
                .method("QUERY", BodyPublishers.ofString(SELECT));

        assertSameAnswer(world.send(query));
    }

    @ParameterizedTest
    @CsvSource({
        "/sparql?query=ASK%7B%7D, image/png, 406",
        "/sparql?query=ASK%7B%7D, text/turtle, 406",
        "/sparql?query=DESCRIBE%20%3Curn:a%3E, text/csv, 406",
        "/data?default, application/rdf+xml, 406",
        "/sparql?query=ASK%7B, */*, 400",
        "/sparql?x=y, */*, 400",
        "/data, */*, 400"
    })
    void whatCannotBeAnsweredIsRefused(String path, String accept, int status) {
        var response = world.get(path, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    }

    @Test
    void bodiesOfAnotherTypeAreRefused() {
        assertThat(world.post("/sparql", "text/plain", SELECT).statusCode()).isEqualTo(415);
    }

    @Test
    void pingTellsThatItIsThere() {
        assertThat(world.get("/$/ping").statusCode()).isEqualTo(200);
    }
}
