package org.communique.rdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.communique.article.Article;
import org.communique.fact.Fact;

/// Maps facts to a graph that keeps every shape: a fact that breaks one is left out whole, with its position,
/// sanction and short cuts, and the rest is mapped and checked again until nothing is wrong.
///
/// Opening one parses shapes and vocabulary; after that it is immutable and may be shared by threads.
public final class GraphValidator {

    private final GraphMapper mapper;
    private final Shapes shapes;
    private final Graph background;

    private GraphValidator(GraphMapper mapper, Shapes shapes, Graph background) {
        this.mapper = mapper;
        this.shapes = shapes;
        this.background = background;
    }

    public static GraphValidator of(GraphMapper mapper) {
        return new GraphValidator(
                mapper, Shapes.parse(Ontology.shapes()), Ontology.load().graph());
    }

    /// The graph of the facts that may be written, and why the others may not.
    ///
    /// Throws [IllegalArgumentException] where the article itself breaks a shape, as one without text does.
    public Checked check(Article article, List<Fact> facts) {
        Quotations quotations = new Quotations(article.text());
        List<Violation> misquoted = facts.stream()
                .filter(fact -> !quotations.fit(fact))
                .map(fact -> new Violation(Iris.fact(fact), "the article does not read so at these offsets"))
                .toList();
        return check(article, facts.stream().filter(quotations::fit).toList(), misquoted);
    }

    private Checked check(Article article, List<Fact> facts, List<Violation> leftOut) {
        ArticleGraph graph = mapper.map(article, facts);
        List<ReportEntry> defects = defects(graph.graph());
        if (defects.isEmpty()) {
            return new Checked(graph, leftOut);
        }
        List<Violation> violations = violations(defects);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("article '" + article.name() + "' cannot be written: " + violations);
        }
        List<Violation> all =
                Stream.concat(leftOut.stream(), violations.stream()).toList();
        return check(article, innocent(facts, defects, graph.graph()), all);
    }

    /// Validates an article's graph together with the vocabulary. Warnings count.
    List<ReportEntry> defects(Graph graph) {
        return List.copyOf(ShaclValidator.get()
                .validate(shapes, new Union(graph, background))
                .getEntries());
    }

    private static List<Violation> violations(List<ReportEntry> defects) {
        return defects.stream()
                .map(defect -> new Violation(defect.focusNode().toString(), defect.message()))
                .distinct()
                .toList();
    }

    /// The facts without the guilty ones; none where nobody in particular can be blamed.
    private static List<Fact> innocent(List<Fact> facts, List<ReportEntry> defects, Graph graph) {
        Set<Node> own = facts.stream().flatMap(GraphValidator::nodes).collect(Collectors.toSet());
        Set<Node> guilty = defects.stream()
                .map(ReportEntry::focusNode)
                .flatMap(focus -> own.contains(focus) ? Stream.of(focus) : users(graph, focus))
                .collect(Collectors.toSet());
        List<Fact> innocent = facts.stream()
                .filter(fact -> nodes(fact).noneMatch(guilty::contains))
                .toList();
        return innocent.size() < facts.size() ? innocent : List.of();
    }

    private static Stream<Node> nodes(Fact fact) {
        return Iris.nodes(fact).stream().map(NodeFactory::createURI);
    }

    /// Nodes that stand on this one: a span's or an actor's facts.
    private static Stream<Node> users(Graph graph, Node node) {
        return graph.stream(Node.ANY, Node.ANY, node).map(Triple::getSubject);
    }
}
