package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.rdf.ArticleGraph;
import org.communique.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `validate`: what is checked, and what a broken store looks like.
class ValidateTest {

    @TempDir
    Path folder;

    @Test
    void checksVocabularyAndShapesWhereThereIsNoStore() {
        Session session = new Session(folder);

        assertThat(session.run("validate", "--store", folder.resolve("store").toString()))
                .isZero();

        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .matches("vocabulary and shapes parse: [1-9]\\d{3} triples\nthere is no store at .*/store to check\n");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void findsNothingWrongWithWhatWasBuilt() throws IOException {
        String store = folder.resolve("store").toString();
        Path article = Files.writeString(folder.resolve("a.txt"), Samples.TEXT.value());
        Session session = new Session(folder).giving(Samples.analysed("a"));
        assertThat(session.run("build", article.toString(), "--store", store)).isZero();

        assertThat(session.run("validate", "--store", store)).isZero();

        assertThat(session.out()).isEmpty();
        assertThat(session.err()).endsWith("1 articles checked, 0 nodes break a shape\n");
    }

    @Test
    void printsEveryNodeThatBreaksAShape() {
        Path store = folder.resolve("store");
        try (GraphStore open = GraphStore.open(store)) {
            open.replace(List.of(broken("tokyo")));
        }
        Session session = new Session(folder);

        assertThat(session.run("validate", "--store", store.toString())).isEqualTo(ExitCode.DATA);

        assertThat(session.out().lines())
                .contains("tokyo\thttps://w3id.org/communique/id/event/a1-1\tevery extracted node needs evidence");
        assertThat(session.err()).matches("(?s).*1 articles checked, [1-9]\\d* nodes break a shape\n");
    }

    @Test
    void refusesAFileThatIsNoStore() throws IOException {
        String file = Files.writeString(folder.resolve("notes.txt"), "notes").toString();
        Session session = new Session(folder);

        assertThat(session.run("validate", "--store", file)).isEqualTo(ExitCode.USAGE);

        assertThat(session.err()).contains("there is no store at " + file + "; make one with 'communique build'");
    }

    private static ArticleGraph broken(String key) {
        String turtle = """
                PREFIX : <https://w3id.org/communique/ns#>
                <https://w3id.org/communique/id/article/a1> a :Article .
                <https://w3id.org/communique/id/event/a1-1> a :Event .
                """;
        return new ArticleGraph(
                "https://w3id.org/communique/id/graph/article-a1",
                "a1",
                key,
                RDFParser.fromString(turtle, Lang.TURTLE).toGraph());
    }
}
