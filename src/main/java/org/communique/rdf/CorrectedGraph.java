package org.communique.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// An article's graph while corrections are applied to it.
final class CorrectedGraph {

    /// What describes an actor rather than says something of it.
    static final Set<Node> DESCRIPTION =
            Set.of(Vocab.TYPE, Vocab.LABEL, Vocab.ALT_LABEL, Vocab.POLITY, Vocab.ISO3, Vocab.COUNTRY_CODE);

    private final Graph extracted;
    private final Graph actors;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private boolean touched;

    /// `actors` describes those that others are merged into.
    CorrectedGraph(Graph extracted, Graph actors) {
        this.extracted = extracted;
        this.actors = actors;
        extracted.stream().forEach(graph::add);
    }

    /// Mergers come last, so that they find what was amended: see [#merge].
    void apply(Correction correction) {
        switch (correction) {
            case Correction.Retraction(Node _, Node subject) -> retract(subject);
            case Correction.Amendment(Node _, Node subject, Node property, Set<Node> values) ->
                amend(subject, property, values);
            case Correction.Merger _ -> {}
        }
    }

    /// The graph with its short cuts drawn anew, and without evidence of what is gone.
    Graph result() {
        if (!touched) {
            return extracted;
        }
        graph.stream(Node.ANY, Vocab.TYPE, Vocab.EVIDENCE_CLASS)
                .map(Triple::getSubject)
                .filter(span -> !graph.contains(Node.ANY, Node.ANY, span))
                .toList()
                .forEach(span -> graph.remove(span, Node.ANY, Node.ANY));
        ShortCuts.redraw(graph);
        return graph;
    }

    private void retract(Node fact) {
        Deque<Node> going = new ArrayDeque<>();
        going.add(fact);
        while (!going.isEmpty()) {
            Node node = going.pop();
            if (graph.contains(node, Vocab.TYPE, Node.ANY)) {
                touched = true;
                List<Node> dependents = Stream.concat(
                                objects(node, Vocab.EXPRESSES, Vocab.CONCERNS_SANCTION),
                                graph.stream(Node.ANY, Vocab.ASSERTED_BY, node).map(Triple::getSubject))
                        .toList();
                graph.remove(node, Node.ANY, Node.ANY);
                graph.remove(Node.ANY, Node.ANY, node);
                dependents.stream().filter(this::hangsInTheAir).forEach(going::add);
            }
        }
    }

    /// Whether nothing is left that a position, a measure or an event could rest on.
    private boolean hangsInTheAir(Node node) {
        return !graph.contains(Node.ANY, Vocab.EXPRESSES, node)
                && !graph.contains(Node.ANY, Vocab.CONCERNS_SANCTION, node)
                && !graph.contains(node, Vocab.ASSERTED_BY, Node.ANY);
    }

    private Stream<Node> objects(Node subject, Node... properties) {
        return Stream.of(properties)
                .flatMap(property -> graph.stream(subject, property, Node.ANY).map(Triple::getObject));
    }

    private void amend(Node subject, Node property, Set<Node> values) {
        if (graph.contains(subject, Vocab.TYPE, Node.ANY)) {
            touched = true;
            graph.remove(subject, property, Node.ANY);
            values.forEach(value -> graph.add(subject, property, value));
        }
    }

    void merge(Node from, Node into) {
        List<Triple> concerned = graph.stream()
                .filter(triple ->
                        triple.getSubject().equals(from) || triple.getObject().equals(from))
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        touched = true;
        concerned.forEach(graph::delete);
        concerned.stream()
                .filter(triple -> !(triple.getSubject().equals(from) && DESCRIPTION.contains(triple.getPredicate())))
                .forEach(triple -> graph.add(
                        renamed(triple.getSubject(), from, into),
                        triple.getPredicate(),
                        renamed(triple.getObject(), from, into)));
        if (!graph.contains(into, Vocab.TYPE, Node.ANY)) {
            actors.stream(into, Node.ANY, Node.ANY).forEach(graph::add);
        }
    }

    private static Node renamed(Node node, Node from, Node into) {
        return node.equals(from) ? into : node;
    }
}
