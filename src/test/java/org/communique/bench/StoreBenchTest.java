package org.communique.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.rdf.GraphMapper;
import org.communique.rdf.GraphValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That the benchmark measures what it says; not how fast it is.
class StoreBenchTest {

    @TempDir
    private Path temp;

    @Test
    void madeUpArticlesHaveTheShapeOfRealOnes() {
        var graph = Workload.article(7, 1);

        assertThat(graph.size()).isBetween(180, 260);
        assertThat(GraphValidator.of(GraphMapper.of("bench")).violations(graph)).isEmpty();
        assertThat(graph.graph().isIsomorphicWith(Workload.article(7, 1).graph()))
                .isTrue();
        assertThat(Workload.article(7, 2).key()).isEqualTo(graph.key());
        assertThat(Workload.article(7, 2).version()).isNotEqualTo(graph.version());
    }

    @Test
    void tellsEveryFigure() throws IOException {
        List<Figure> figures = new ArrayList<>();

        StoreBench.run(temp.resolve("bench"), 20, figures::add);

        assertThat(figures).extracting(Figure::value).allMatch(value -> value > 0);
        assertThat(figures)
                .extracting(Figure::what)
                .contains(
                        "incremental load",
                        "after compaction",
                        "replacing one article",
                        "shipped queries, median",
                        "restore through the bulk loader, checked");
        assertThat(new Figure("x", 1234.56, "ms"))
                .hasToString("x                                                   1,234.6 ms");
    }
}
