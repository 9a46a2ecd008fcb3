package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.store.GraphStore;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same articles give the same quads, and another article changes its own graph alone.
@NeedsTrainedModel
class RepeatedBuildTest {

    private static final String CATALOGUE = "https://w3id.org/communique/id/graph/catalogue";
    private static final String CHANGED = "oil-price-cap.txt";

    @TempDir
    Path folder;

    private Path articles = Path.of("");

    @BeforeEach
    void copySampleArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        for (String name : List.of("japan-asset-freeze.txt", CHANGED, "russia-entry-ban.txt")) {
            Files.copy(Path.of("data/articles", name), articles.resolve(name));
        }
    }

    @Test
    void twoStoresOfTheSameArticlesHoldTheSameQuads() {
        build("one");
        build("two");

        assertThat(graphs("one")).hasSize(6).isEqualTo(graphs("two"));
    }

    @Test
    void buildingAgainChangesNothing() {
        build("one");
        Map<String, String> before = graphs("one");

        assertThat(build("one")).contains("0 graphs written, ", ", 3 unchanged");

        assertThat(graphs("one")).isEqualTo(before);
    }

    @Test
    void aChangedArticleReplacesItsOwnGraphAlone() throws IOException {
        build("one");
        Map<String, String> before = graphs("one");
        Path changed = articles.resolve(CHANGED);
        Files.writeString(changed, Files.readString(changed) + "Japan imposed sanctions on Belarus.\n");

        assertThat(build("one")).contains("1 of them in the place of an earlier version, 2 unchanged");

        Map<String, String> after = graphs("one");
        Map<String, String> same = new TreeMap<>(after);
        same.keySet().retainAll(before.keySet());
        same.remove(CATALOGUE);
        assertThat(before).hasSize(same.size() + 2).containsAllEntriesOf(same);
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.values()).anyMatch(quads -> quads.contains("/country/BY>"));
    }

    @Test
    void aChangedArticleThatChangesBackGivesTheSameGraphs() throws IOException {
        build("one");
        Map<String, String> before = graphs("one");
        Path changed = articles.resolve(CHANGED);
        String original = Files.readString(changed);
        Files.writeString(changed, "Japan imposed sanctions on Belarus.\n");
        build("one");
        Files.writeString(changed, original);
        build("one");

        Map<String, String> after = graphs("one");
        before.remove(CATALOGUE);
        assertThat(after.remove(CATALOGUE)).contains("wasRevisionOf");
        assertThat(after).isEqualTo(before);
    }

    /// What the build says of the store.
    private String build(String store) {
        Session session = new Session(folder);
        assertThat(session.run(
                        "build",
                        articles.toString(),
                        "--store",
                        folder.resolve(store).toString()))
                .isZero();
        return session.err();
    }

    /// The sorted N-Quads of each graph, by its name.
    private Map<String, String> graphs(String store) {
        try (GraphStore open = GraphStore.open(folder.resolve(store))) {
            DatasetGraph dataset = open.dataset();
            return Txn.calculateRead(
                    dataset,
                    () -> dataset.stream()
                            .sorted(Comparator.comparing(RepeatedBuildTest::line))
                            .collect(Collectors.groupingBy(
                                    quad -> quad.getGraph().getURI(),
                                    TreeMap::new,
                                    Collectors.mapping(RepeatedBuildTest::line, Collectors.joining()))));
        }
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                + " .\n";
    }
}
