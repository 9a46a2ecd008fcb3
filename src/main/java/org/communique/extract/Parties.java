package org.communique.extract;

import java.util.List;
import org.communique.fact.Actor;

/// The parties of an event; either side may be empty.
record Parties(List<Actor> sources, List<Actor> targets) {

    static final Parties NONE = new Parties(List.of(), List.of());

    Parties {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /// The first of several is the source, the others the targets.
    static Parties together(List<Actor> all) {
        return all.size() > 1
                ? new Parties(all.subList(0, 1), all.subList(1, all.size()))
                : new Parties(all, List.of());
    }

    boolean isEmpty() {
        return sources.isEmpty() && targets.isEmpty();
    }

    boolean isComplete() {
        return !sources.isEmpty() && !targets.isEmpty();
    }

    /// The sides exchanged.
    Parties turned() {
        return new Parties(/* sources= */ targets, /* targets= */ sources);
    }

    /// These, and from the other what is missing.
    Parties or(Parties other) {
        return new Parties(
                sources.isEmpty() ? without(other.sources, targets) : sources,
                targets.isEmpty() ? without(other.targets, sources) : targets);
    }

    private static List<Actor> without(List<Actor> actors, List<Actor> others) {
        return actors.stream().filter(actor -> !others.contains(actor)).toList();
    }
}
