package org.communique.rdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
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
        List<Fact> innocent = innocent(facts, defects);
        if (innocent.size() == facts.size()) {
            throw new IllegalArgumentException("article '" + article.name() + "' cannot be written: " + violations);
        }
        List<Violation> all =
                Stream.concat(leftOut.stream(), violations.stream()).toList();
        return check(article, innocent, all);
    }

    /// What is wrong with a graph that was written before, nothing where it keeps every shape.
    public List<Violation> violations(ArticleGraph graph) {
        return violations(defects(graph.graph()));
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

    private static List<Fact> innocent(List<Fact> facts, List<ReportEntry> defects) {
        Set<String> guilty =
                defects.stream().map(defect -> defect.focusNode().toString()).collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> Iris.nodes(fact).stream().noneMatch(guilty::contains))
                .toList();
    }
}
