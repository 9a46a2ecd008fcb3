package org.communique.rdf;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.communique.fact.Modality;
import org.communique.fact.PloverType;
import org.communique.fact.Sanction;

/// The one-triple access to what was plainly told: asserted by the article itself, actual and not negated, and more
/// likely right than not.
///
/// It follows from the nodes of an article's graph alone, so that it can be drawn anew where a node was
/// corrected. With `reified`, the node behind a short cut is its RDF 1.2 reifier, whether or not the short cut
/// itself is asserted.
record ShortCuts(Graph graph, boolean reified) {

    private static final Map<Node, PloverType> TYPES =
            Stream.of(PloverType.values()).collect(Collectors.toMap(Codes::type, Function.identity()));

    private static final Set<Node> PROPERTIES = Stream.concat(
                    TYPES.values().stream().map(Codes::shortCut),
                    Stream.of(Vocab.STATED, Vocab.IMPOSES, Vocab.IMPOSES_SANCTION_ON))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Node> IN_FORCE = Stream.of(Sanction.Status.values())
            .filter(Sanction.Status::applies)
            .map(Codes::status)
            .collect(Collectors.toUnmodifiableSet());

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Set<PloverType> MUTUAL = Set.of(PloverType.AGREE, PloverType.CONSULT, PloverType.COOPERATE);

    /// A triple that may stand for a node.
    private record ShortCut(Node reifier, Triple triple, boolean asserted) {

        boolean isOfTwo() {
            return !triple.getSubject().equals(triple.getObject());
        }
    }

    /// The same graph with its short cuts drawn anew from its nodes.
    static void redraw(Graph graph) {
        boolean reified = graph.contains(Node.ANY, Vocab.REIFIES, Node.ANY);
        PROPERTIES.forEach(property -> graph.remove(Node.ANY, property, Node.ANY));
        graph.remove(Node.ANY, Vocab.REIFIES, Node.ANY);
        new ShortCuts(graph, reified).draw();
    }

    /// Adds the short cuts of every node.
    void draw() {
        Set<ShortCut> cuts = new LinkedHashSet<>();
        subjects(Vocab.EVENT_TYPE).forEach(node -> addActs(node, cuts));
        subjects(Vocab.EXPRESSES).forEach(node -> addStated(node, cuts));
        subjects(Vocab.CONCERNS_SANCTION).forEach(node -> addImposed(node, cuts));
        cuts.forEach(this::write);
    }

    /// Each initiator with each recipient; where a mutual act names no recipient, the initiators with one another.
    private void addActs(Node node, Set<ShortCut> cuts) {
        PloverType type = TYPES.get(values(node, Vocab.EVENT_TYPE).getFirst());
        if (type == null) {
            return;
        }
        List<Node> initiators = values(node, Vocab.INITIATOR);
        List<Node> recipients = values(node, Vocab.RECIPIENT);
        List<Node> others = recipients.isEmpty() && MUTUAL.contains(type) ? initiators : recipients;
        boolean asserted = isPlain(node);
        for (Node from : initiators) {
            others.forEach(to -> cuts.add(new ShortCut(node, Triple.create(from, Codes.shortCut(type), to), asserted)));
        }
    }

    /// Who stated the position: the speaker, and the polity spoken for.
    private void addStated(Node statement, Set<ShortCut> cuts) {
        for (Node position : values(statement, Vocab.EXPRESSES)) {
            values(position, Vocab.HOLDER)
                    .forEach(holder -> cuts.add(new ShortCut(
                            statement, Triple.create(holder, Vocab.STATED, position), isPlain(statement))));
        }
    }

    /// Who imposes the measure, and on whom: only what the article itself tells as in force.
    private void addImposed(Node event, Set<ShortCut> cuts) {
        for (Node measure : values(event, Vocab.CONCERNS_SANCTION)) {
            boolean asserted =
                    isPlain(event) && values(measure, Vocab.STATUS).stream().anyMatch(IN_FORCE::contains);
            for (Node imposer : values(event, Vocab.INITIATOR)) {
                cuts.add(new ShortCut(measure, Triple.create(imposer, Vocab.IMPOSES, measure), asserted));
                values(event, Vocab.RECIPIENT)
                        .forEach(target -> cuts.add(new ShortCut(
                                measure, Triple.create(imposer, Vocab.IMPOSES_SANCTION_ON, target), asserted)));
            }
        }
    }

    private boolean isPlain(Node node) {
        List<Node> asserters = values(node, Vocab.ASSERTED_BY);
        return graph.contains(node, Vocab.MODALITY, Codes.modality(Modality.ACTUAL))
                && graph.contains(node, Vocab.NEGATED, Literals.bool(false))
                && isLikely(node)
                && !asserters.isEmpty()
                && asserters.stream().allMatch(asserter -> graph.contains(asserter, Vocab.TYPE, Vocab.ARTICLE_CLASS));
    }

    /// Whether the node's confidence, where it has one, is a half or more.
    private boolean isLikely(Node node) {
        return values(node, Vocab.CONFIDENCE).stream()
                .map(Node::getLiteralLexicalForm)
                .map(BigDecimal::new)
                .allMatch(confidence -> confidence.compareTo(HALF) >= 0);
    }

    private void write(ShortCut cut) {
        if (cut.asserted() && cut.isOfTwo()) {
            graph.add(cut.triple());
        }
        if (reified && cut.isOfTwo()) {
            graph.add(cut.reifier(), Vocab.REIFIES, NodeFactory.createTripleTerm(cut.triple()));
        }
    }

    private List<Node> subjects(Node property) {
        return graph.stream(Node.ANY, property, Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .toList();
    }

    private List<Node> values(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }
}
