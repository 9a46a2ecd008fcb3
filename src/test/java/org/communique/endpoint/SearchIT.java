package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Statements found by their words, over HTTP.
class SearchIT {

    private static final String TEXT = "PREFIX text: <http://jena.apache.org/text#> ";

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
    void wordsFindStatementsInAllGraphsAndInOne() {
        assertThat(rows("?s text:query 'keeping them'")).contains("https://w3id.org/communique/id/statement/");
        assertThat(rows("GRAPH ?g { (?s ?score ?text) text:query ('keep' 10) }"))
                .contains("https://w3id.org/communique/id/statement/");
        assertThat(rows("?s text:query 'abolish'")).doesNotContain("https://");
    }

    @Test
    void whatAnArticleSaysIsFoundAsSoonAsItIsStored() {
        assertThat(rows("?s text:query 'revision'")).doesNotContain("https://");
        world.store().background(World.graph(":revision :label 'revision of an article' ; rdfs:label 'revision'@en ."));
        assertThat(rows("?s text:query 'revision'")).contains("https://w3id.org/communique/ns#revision");
        world.store().replace(List.of(World.article("a1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "('x' 0)", "('x' 99999)", "(?a)", "('x' 'é')"})
    void whatCannotBeAskedIsTheClientsFault(String question) {
        var answer = world.query(TEXT + "SELECT * { ?s text:query " + question + " }");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("text:query");
    }

    private static String rows(String pattern) {
        var answer = world.query(TEXT + "SELECT ?s { " + pattern + " }", "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
