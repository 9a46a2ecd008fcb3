package org.communique.link;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who takes part in a report. Parties are compared by the polity they belong to, as one article names the minister
/// and another the country; `named` are the persons that are named of each polity.
record Actors(Set<String> initiators, Set<String> recipients, Map<String, Set<String>> named) {

    Actors {
        initiators = new TreeSet<>(initiators);
        recipients = new TreeSet<>(recipients);
        named = new TreeMap<>(named);
    }

    Set<String> all() {
        return Stream.of(initiators, recipients)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// How many parties both have.
    long common(Actors other) {
        return all().stream().filter(other.all()::contains).count();
    }

    /// Whether both name persons of one polity and not one of them is the same.
    boolean conflictsWith(Actors other) {
        return named.entrySet().stream().anyMatch(entry -> {
            Set<String> theirs = other.named.getOrDefault(entry.getKey(), Set.of());
            return !theirs.isEmpty()
                    && !entry.getValue().isEmpty()
                    && entry.getValue().stream().noneMatch(theirs::contains);
        });
    }

    /// From 0 to 1. In a mutual act it does not matter who is named first.
    double likeness(Actors other, boolean mutual) {
        if (mutual) {
            return common(all(), other.all());
        }
        double acting = common(initiators, other.initiators);
        if (recipients.isEmpty() || other.recipients.isEmpty()) {
            return recipients.equals(other.recipients) ? acting * 0.75 : acting * 0.5;
        }
        double suffering = common(recipients, other.recipients);
        return acting == 0 || suffering == 0 ? 0 : (acting + suffering) / 2;
    }

    private static double common(Set<String> ones, Set<String> others) {
        long common = ones.stream().filter(others::contains).count();
        long all = ones.size() + others.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
