package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.communique.query.NamedQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The shipped queries, asked by name.
class NamedQueriesIT {

    private static World world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = World.in(folder);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv, imposer",
        "tsv, text/tab-separated-values, ?imposer",
        "json, application/sparql-results+json, '\"vars\"'",
        "xml, application/sparql-results+xml, <sparql"
    })
    void answersInTheFormatNamed(String format, String type, String content) {
        var response = world.get("/queries/who-sanctions?target=country:RU&format=" + format);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(found -> assertThat(found).startsWith(type));
        assertThat(response.headers().firstValue(Limits.ROWS_HEADER)).isPresent();
        assertThat(response.body()).contains(content);
    }

    @Test
    void answersInTheFormatAccepted() {
        assertThat(world.get("/queries/who-sanctions?target=country:RU", "Accept", "text/csv")
                        .body())
                .startsWith("imposer,");
        assertThat(world.get("/queries/who-sanctions?target=country:RU", "Accept", "image/png")
                        .statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://w3id.org/communique/id/country/RU>",
                "https://w3id.org/communique/id/country/RU",
                "country:RU",
                "\"} INSERT DATA { <urn:a> <urn:b> <urn:c>\"",
            })
    void parametersAreTerms(String term) {
        assertThat(world.get("/queries/who-sanctions?target=" + World.encode(term))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "who-sanctions, 400, needs 'target'",
        "who-sanctions?target=%3E%20%7D, 400, is no RDF term",
        "who-sanctions?target=country:RU&target=country:JP, 400, 2 times",
        "who-sanctions?target=country:RU&callback=f, 400, is no RDF term",
        "who-sanctions?target=country:RU&query=country:RU, 400, no parameter 'query'",
        "nothing, 404, /queries lists",
        "..%2fprefixes.txt, 400, ''",
        "nothing.rq, 404, /queries lists"
    })
    void whatIsWrongIsSaid(String path, int status, String message) {
        var response = world.get("/queries/" + path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(message);
    }

    @Test
    void queriesAreForReading() {
        var response = world.send(world.at("/queries/counts").POST(BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    }

    @Test
    void textIsShown() {
        var response = world.get("/queries/who-sanctions.rq");

        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/sparql-query"));
        assertThat(response.body()).isEqualTo(NamedQuery.load("who-sanctions").text());
    }

    @Test
    void everyQueryIsAnsweredWithItsExample() {
        assertThat(NamedQuery.all()).allSatisfy(query -> {
            String parameters = query.parameters().stream()
                    .map(parameter -> parameter.name() + "=" + World.encode(String.valueOf(parameter.example())))
                    .reduce("", (all, each) -> all + "&" + each);
            var response = world.get("/queries/" + query.name() + "?timeout=20" + parameters);
            assertThat(response.statusCode())
                    .as(query.name() + ": " + response.body())
                    .isEqualTo(200);
        });
    }
}
