package org.communique.entity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.data.Table;
import org.communique.fact.ActorKind;

/// Nouns that stand for an actor named elsewhere (`data/gazetteer/collectives.tsv`).
final class Collectives {

    private final Map<String, Set<String>> takenUp;

    private Collectives(Map<String, Set<String>> takenUp) {
        this.takenUp = Map.copyOf(takenUp);
    }

    static Collectives load() {
        return new Collectives(Table.load("gazetteer/collectives.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("noun"), row -> Set.copyOf(row.list("takes_up")))));
    }

    /// Whether the noun means the state of whoever is named before it: "the Japanese government".
    boolean isState(String noun) {
        return takenUp.getOrDefault(noun, Set.of()).contains("state");
    }

    /// Whether the noun means the armed forces of whoever is named before it: "the Ukrainian army".
    boolean isForces(String noun) {
        return takenUp.getOrDefault(noun, Set.of()).contains("forces");
    }

    /// The kinds of actor that "the NOUN" takes up, none for other nouns.
    Set<ActorKind> kinds(String noun) {
        return isState(noun) || isForces(noun)
                ? Set.of()
                : takenUp.getOrDefault(noun, Set.of()).stream()
                        .map(ActorKind::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
