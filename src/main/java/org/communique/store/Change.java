package org.communique.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/// What a batch changes in the store, and how it is told.
record Change(Patch patch, Replaced summary) {

    /// From the editions that are stored to those that are wanted, by article key; `outdated` goes with the stored
    /// ones. Reads these to their end.
    static Change between(Map<String, Edition> stored, Map<String, Edition> wanted, Set<Quad> outdated) {
        Map<String, Edition> gone = new LinkedHashMap<>(stored);
        Map<String, Edition> fresh = new LinkedHashMap<>(wanted);
        stored.forEach((key, edition) -> {
            Edition next = wanted.get(key);
            if (next != null && next.sameAs(edition)) {
                gone.remove(key);
                fresh.remove(key);
            }
        });
        long quads = fresh.values().stream()
                .mapToLong(edition -> edition.content().size())
                .sum();
        int unchanged = wanted.size() - fresh.size();
        return new Change(
                Patch.between(with(quads(gone), outdated), quads(fresh)),
                new Replaced(fresh.size() - gone.size(), gone.size(), unchanged, quads));
    }

    private static Set<Quad> with(Set<Quad> quads, Set<Quad> more) {
        quads.addAll(more);
        return quads;
    }

    private static Set<Quad> quads(Map<String, Edition> editions) {
        Set<Quad> quads = new LinkedHashSet<>();
        editions.forEach((key, edition) -> Catalogue.quads(key, edition).forEach(quads::add));
        return quads;
    }
}
