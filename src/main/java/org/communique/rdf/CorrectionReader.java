package org.communique.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Reads corrections out of the form in which they are written and stored, or says what is wrong with it.
final class CorrectionReader {

    private static final Set<Node> KINDS = Set.of(Vocab.RETRACTION_CLASS, Vocab.AMENDMENT_CLASS, Vocab.MERGER_CLASS);

    private final Graph graph;

    CorrectionReader(Graph graph) {
        this.graph = graph;
    }

    /// In the order of their names. Throws [IllegalArgumentException] with a sentence for the writer of the file.
    List<Correction> read() {
        List<Correction> corrections = new ArrayList<>();
        for (Node kind : KINDS) {
            graph.stream(Node.ANY, Vocab.TYPE, kind)
                    .map(Triple::getSubject)
                    .forEach(id -> corrections.add(read(id, kind)));
        }
        corrections.sort(Comparator.comparing(correction -> correction.id().toString()));
        refuseStrangers(corrections);
        refuseCircles(corrections);
        return corrections;
    }

    private Correction read(Node id, Node kind) {
        Node subject = iri(id, Vocab.CORRECTS);
        if (values(id, Vocab.WAS_ATTRIBUTED_TO).isEmpty()) {
            throw wrong(id, "does not say whose it is; add prov:wasAttributedTo, or give --by");
        }
        if (kind.equals(Vocab.RETRACTION_CLASS)) {
            return new Correction.Retraction(id, subject);
        }
        if (kind.equals(Vocab.MERGER_CLASS)) {
            return merger(id, subject);
        }
        return new Correction.Amendment(
                id, subject, iri(id, Vocab.CORRECTED_PROPERTY), Set.copyOf(values(id, Vocab.CORRECTED_VALUE)));
    }

    private Correction merger(Node id, Node subject) {
        Node into = iri(id, Vocab.MERGED_INTO);
        if (into.equals(subject)) {
            throw wrong(id, "merges " + show(subject) + " into itself");
        }
        return new Correction.Merger(id, subject, into);
    }

    private Node iri(Node id, Node property) {
        List<Node> values = values(id, property);
        if (values.size() != 1 || !values.getFirst().isURI()) {
            throw wrong(id, "needs exactly one IRI as its cmq:" + property.getLocalName());
        }
        return values.getFirst();
    }

    private List<Node> values(Node id, Node property) {
        return graph.stream(id, property, Node.ANY).map(Triple::getObject).toList();
    }

    /// A file of corrections describes the corrections, and the actors that others are merged into; nothing else.
    private void refuseStrangers(List<Correction> corrections) {
        Set<Node> known = corrections.stream()
                .flatMap(correction -> correction instanceof Correction.Merger merger
                        ? Stream.of(merger.id(), merger.into())
                        : Stream.of(correction.id()))
                .collect(Collectors.toSet());
        graph.stream()
                .map(Triple::getSubject)
                .filter(subject -> !known.contains(subject))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new IllegalArgumentException(show(stranger)
                            + " is no correction: give it the type cmq:Retraction, cmq:Amendment or cmq:Merger");
                });
    }

    private static void refuseCircles(List<Correction> corrections) {
        Map<Node, Node> targets = new HashMap<>();
        for (Correction correction : corrections) {
            if (correction instanceof Correction.Merger merger
                    && targets.put(merger.subject(), merger.into()) != null) {
                throw wrong(merger.id(), "merges " + show(merger.subject()) + ", which another one merges too");
            }
        }
        for (Node start : targets.keySet()) {
            Node end = targets.get(start);
            for (int step = 0; step < targets.size() && targets.containsKey(end); step++) {
                end = targets.get(end);
            }
            if (targets.containsKey(end)) {
                throw new IllegalArgumentException("the mergers of " + show(start) + " go in a circle");
            }
        }
    }

    private static IllegalArgumentException wrong(Node id, String what) {
        return new IllegalArgumentException("the correction " + show(id) + " " + what);
    }

    private static String show(Node node) {
        return node.isURI() ? "<" + node.getURI() + ">" : node.toString();
    }
}
