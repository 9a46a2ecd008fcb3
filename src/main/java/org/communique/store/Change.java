package org.communique.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a batch changes in the store: the editions to take out and those to put in, by article key.
record Change(Map<String, Edition> gone, Map<String, Edition> fresh, int unchanged) {

    static Change between(Map<String, Edition> stored, Map<String, Edition> wanted) {
        Map<String, Edition> gone = new LinkedHashMap<>(stored);
        Map<String, Edition> fresh = new LinkedHashMap<>(wanted);
        stored.forEach((key, edition) -> {
            Edition next = wanted.get(key);
            if (next != null && next.sameAs(edition)) {
                gone.remove(key);
                fresh.remove(key);
            }
        });
        return new Change(gone, fresh, wanted.size() - fresh.size());
    }

    boolean isEmpty() {
        return gone.isEmpty() && fresh.isEmpty();
    }

    Replaced summary() {
        long quads = fresh.values().stream()
                .mapToLong(edition -> edition.content().size())
                .sum();
        return new Replaced(fresh.size() - gone.size(), gone.size(), unchanged, quads);
    }
}
