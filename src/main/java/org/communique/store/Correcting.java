package org.communique.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Corrections;

/// Works out what corrections do to the graphs of a store, within a transaction of the caller.
final class Correcting {

    private final DatasetGraph dataset;
    private final Catalogue catalogue;

    Correcting(DatasetGraph dataset) {
        this.dataset = dataset;
        this.catalogue = new Catalogue(dataset);
    }

    /// The corrections in force.
    Corrections current() {
        return Corrections.of(dataset.getGraph(Layers.CORRECTIONS));
    }

    /// From the corrections in force to those that shall be.
    CorrectionPlan plan(Corrections next) {
        Corrections described = next.describing(descriptions(next.undescribed()));
        described.undescribed().forEach(actor -> {
            throw new IllegalArgumentException("nobody describes <" + actor.getURI()
                    + ">, into which another actor is merged; give its type and rdfs:label with the corrections");
        });
        Map<String, Edition> stored = new TreeMap<>();
        affected(described)
                .forEach(name -> catalogue
                        .key(name)
                        .ifPresent(key -> catalogue.find(key).ifPresent(edition -> stored.put(key, edition))));
        Map<String, Edition> wanted = new LinkedHashMap<>();
        List<ArticleGraph> changed = new ArrayList<>();
        stored.forEach((key, edition) -> {
            Edition corrected = edition.corrected(described);
            wanted.put(key, corrected);
            if (!corrected.sameAs(edition)) {
                changed.add(corrected.stored(key));
            }
        });
        Patch patch = Change.between(stored, wanted, Set.of())
                .patch()
                .and(Patch.between(corrections(current()), corrections(described)));
        return new CorrectionPlan(patch, changed, unknown(described, stored.values().stream()));
    }

    private static Set<Quad> corrections(Corrections corrections) {
        return corrections.graph().stream()
                .map(triple -> Quad.create(Layers.CORRECTIONS, triple))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// An actor that others are merged into is described where the corrections stand, as not every article that
    /// mentions the one mentions the other.
    private List<Triple> descriptions(Set<Node> actors) {
        return actors.stream()
                .flatMap(actor -> dataset.stream(Node.ANY, actor, Node.ANY, Node.ANY))
                .map(Quad::asTriple)
                .filter(triple -> Corrections.describes(triple.getPredicate()))
                .distinct()
                .toList();
    }

    /// The graphs that mention what is to be corrected, and those in which something was corrected before.
    private Set<Node> affected(Corrections next) {
        Stream<Node> mentioning = next.subjects().stream()
                .flatMap(subject -> Stream.concat(
                        dataset.stream(Node.ANY, subject, Node.ANY, Node.ANY),
                        dataset.stream(Node.ANY, Node.ANY, Node.ANY, subject)))
                .map(Quad::getGraph);
        Stream<Node> corrected = dataset.getGraph(Layers.LEDGER).stream().map(Triple::getSubject);
        return Stream.concat(mentioning, corrected).collect(Collectors.toSet());
    }

    private static List<String> unknown(Corrections corrections, Stream<Edition> editions) {
        Set<Node> unknown = new LinkedHashSet<>(corrections.subjects());
        editions.map(edition -> edition.ledger().undo(edition.content()))
                .forEach(extracted -> unknown.removeIf(subject -> mentions(extracted, subject)));
        return unknown.stream().map(Node::getURI).sorted().toList();
    }

    private static boolean mentions(Graph graph, Node node) {
        return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
    }
}
