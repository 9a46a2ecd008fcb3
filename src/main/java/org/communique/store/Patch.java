package org.communique.store;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// One change of the store: the quads to take out and those to put in, and the prefixes to declare.
record Patch(Set<Quad> gone, Set<Quad> fresh, Map<String, String> prefixes) {

    /// From what stands there now to what shall stand there: what is in both is left alone.
    static Patch between(Set<Quad> current, Set<Quad> wanted) {
        return between(current, wanted, Map.of());
    }

    static Patch between(Set<Quad> current, Set<Quad> wanted, Map<String, String> prefixes) {
        Set<Quad> gone = new LinkedHashSet<>(current);
        Set<Quad> fresh = new LinkedHashSet<>(wanted);
        gone.removeAll(wanted);
        fresh.removeAll(current);
        return new Patch(gone, fresh, new TreeMap<>(prefixes));
    }

    /// Both, one after the other; they concern different quads.
    Patch and(Patch other) {
        Set<Quad> allGone = new LinkedHashSet<>(gone);
        Set<Quad> allFresh = new LinkedHashSet<>(fresh);
        allGone.addAll(other.gone);
        allFresh.addAll(other.fresh);
        return new Patch(allGone, allFresh, prefixes);
    }

    boolean isEmpty() {
        return gone.isEmpty() && fresh.isEmpty();
    }

    void applyTo(DatasetGraph dataset) {
        gone.forEach(dataset::delete);
        fresh.forEach(dataset::add);
        prefixes.forEach(dataset.prefixes()::add);
    }

    /// Whether the dataset stands as it does after this change. One that changes something is not applied to
    /// what it has not been applied to.
    boolean isAppliedTo(DatasetGraph dataset) {
        return fresh.stream().allMatch(dataset::contains) && gone.stream().noneMatch(dataset::contains);
    }

    /// Writes it as a transaction of RDF Patch.
    void write(RDFChanges out) {
        out.start();
        out.txnBegin();
        prefixes.forEach((prefix, iri) -> out.addPrefix(null, prefix, iri));
        gone.forEach(quad -> out.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        fresh.forEach(quad -> out.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        out.txnCommit();
        out.finish();
    }
}
