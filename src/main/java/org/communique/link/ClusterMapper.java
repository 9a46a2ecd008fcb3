package org.communique.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.rdf.Iris;
import org.communique.rdf.Vocab;

/// Clusters as triples. An event carries what its reports agree on: of a moment the days that fit all of them,
/// of what lasts the days of any.
final class ClusterMapper {

    private static final int LONGEST_LABEL = 160;

    private final Graph reports;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

    private ClusterMapper(Graph reports) {
        this.reports = reports;
    }

    static Graph map(List<Cluster> clusters, Graph reports) {
        ClusterMapper mapper = new ClusterMapper(reports);
        clusters.forEach(mapper::map);
        return mapper.graph;
    }

    private void map(Cluster cluster) {
        Report first = cluster.first();
        Node node = NodeFactory.createURI(Iris.canonical(first.node().getURI()));
        boolean event = !first.kind().type().isEmpty();
        graph.add(node, Vocab.TYPE, event ? Vocab.CANONICAL_EVENT_CLASS : Vocab.CANONICAL_STATEMENT_CLASS);
        graph.add(node, Vocab.LABEL, NodeFactory.createLiteralLang(label(first), "en"));
        graph.add(node, Vocab.REPORT_COUNT, literal(Long.toString(cluster.articles()), XSDDatatype.XSDinteger));
        graph.add(node, Vocab.CLUSTER_SCORE, literal(score(cluster), XSDDatatype.XSDdecimal));
        for (Report report : cluster.reports()) {
            graph.add(node, Vocab.HAS_REPORT, report.node());
            graph.add(report.node(), Vocab.REPORT_OF, node);
        }
        if (event) {
            merge(node, cluster);
        }
        window(cluster).ifPresent(window -> date(node, window));
    }

    private void merge(Node node, Cluster cluster) {
        Stream.of(Vocab.EVENT_TYPE, Vocab.EVENT_MODE, Vocab.INITIATOR, Vocab.RECIPIENT)
                .forEach(property -> cluster.reports().stream()
                        .flatMap(report -> reports.find(report.node(), property, Node.ANY).toList().stream())
                        .forEach(triple -> graph.add(node, property, triple.getObject())));
    }

    private static Optional<Window> window(Cluster cluster) {
        boolean lasts = Guess.DURATIVE.contains(cluster.first().kind().type());
        return cluster.reports().stream()
                .map(Report::window)
                .filter(Window::told)
                .reduce(lasts ? Window::or : Window::and)
                .filter(window -> !window.from().isAfter(window.to()));
    }

    private void date(Node node, Window window) {
        if (!window.from().equals(LocalDate.MIN)) {
            graph.add(node, Vocab.EARLIEST, literal(window.from().toString(), XSDDatatype.XSDdate));
        }
        if (!window.to().equals(LocalDate.MAX)) {
            graph.add(node, Vocab.LATEST, literal(window.to().toString(), XSDDatatype.XSDdate));
        }
    }

    private static String label(Report report) {
        String label = report.telling().label();
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static String score(Cluster cluster) {
        BigDecimal score = BigDecimal.valueOf(cluster.score())
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (score.scale() < 1 ? score.setScale(1) : score).toPlainString();
    }

    private static Node literal(String lexical, RDFDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }
}
