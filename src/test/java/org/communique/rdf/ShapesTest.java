package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    private static final GraphValidator VALIDATOR = GraphValidator.of(GraphMapper.of("1.0"));
    private static final Path SHARED = Path.of("../shared/model");
    private static final String DEFECT = "http://defect.example/";

    /// Each case of `defects.ttl` is one defect; `sound` ones are beside them to be left alone.
    private static final Graph DEFECTS = read("src/test/resources/rdf/defects.ttl");

    @ParameterizedTest
    @MethodSource("defectiveNodes")
    void catches(String node) {
        assertThat(focusNodes(VALIDATOR.defects(DEFECTS))).contains(node);
    }

    @Test
    void catchesNothingElse() {
        assertThat(focusNodes(VALIDATOR.defects(DEFECTS)))
                .containsExactlyInAnyOrderElementsOf(defectiveNodes().toList());
    }

    static Stream<String> defectiveNodes() {
        return DEFECTS.stream(Node.ANY, Reading.iri(DEFECT + "reason"), Node.ANY)
                .map(triple -> triple.getSubject().getURI())
                .sorted();
    }

    @Test
    void thereAreTwelveDefects() {
        assertThat(DEFECTS.stream(Node.ANY, Reading.iri(DEFECT + "reason"), Node.ANY)
                        .map(triple ->
                                triple.getObject().getLiteralLexicalForm().split(":", 2)[0])
                        .distinct())
                .hasSize(12);
    }

    @Test
    void catchesTheTwelveDefectsOfTheSharedModel() {
        assumeTrue(Files.exists(SHARED), "the shared model is not beside this project");
        Graph defects = read(SHARED.resolve("shapes-must-reject.ttl").toString());
        GraphUtil.addInto(defects, workedExamples());

        Set<String> found = focusNodes(VALIDATOR.defects(defects));

        assertThat(found)
                .contains(Stream.of("e1", "e4", "e5", "e6", "e7", "s8", "s9", "p10", "a#char=5,9", "a#char=9,5")
                        .map(name -> "http://bad/" + name)
                        .toArray(String[]::new))
                .contains(Iris.actor("country/CN"), Iris.actor("country/UA"))
                .hasSize(12);
    }

    @Test
    void theWorkedExamplesOfTheSharedModelKeepTheShapes() {
        assumeTrue(Files.exists(SHARED), "the shared model is not beside this project");

        assertThat(VALIDATOR.defects(workedExamples())).isEmpty();
    }

    private static Graph workedExamples() {
        DatasetGraph examples =
                RDFDataMgr.loadDatasetGraph(SHARED.resolve("examples.trig").toString());
        Graph union = GraphMemFactory.createDefaultGraphSameTerm();
        examples.stream()
                .map(quad -> Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .forEach(union::add);
        return union;
    }

    private static Set<String> focusNodes(List<ReportEntry> defects) {
        return defects.stream().map(defect -> defect.focusNode().getURI()).collect(Collectors.toSet());
    }

    private static Graph read(String file) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFDataMgr.read(graph, Path.of(file).toUri().toString());
        return graph;
    }
}
