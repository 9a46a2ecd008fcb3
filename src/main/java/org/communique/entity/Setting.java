package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.data.Table;
import org.communique.fact.ActorKind;
import org.communique.text.Sentence;

/// Which country a text is about, as a whole and around each sentence: the one that "the government" or "police" there
/// belong to where the words do not say.
final class Setting {

    /// A country that makes up so much of all mentions of countries is what the text is about.
    private static final double MAIN = 0.5;

    private static final Set<String> DISPUTED = Table.lines("gazetteer/disputed-regions.txt").stream()
            .map(id -> "agent/" + id)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Set<String>> bySentence = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    Setting(List<Sentence> sentences, NameIndex names) {
        for (Sentence sentence : sentences) {
            List<String> countries = names.within(sentence.span())
                    .map(Mention::actor)
                    .filter(actor -> actor.kind() != ActorKind.MEDIA && !DISPUTED.contains(actor.id()))
                    .flatMap(actor -> Optional.ofNullable(actor.country()).stream())
                    .toList();
            countries.forEach(country -> counts.merge(country, 1, Integer::sum));
            bySentence.add(Set.copyOf(countries));
        }
    }

    /// The ISO 3166 alpha-3 code: the only country of the sentence; else, where the sentence names none, that of the
    /// one
    /// before; else that of the text.
    Optional<String> around(int order) {
        boolean none = bySentence.get(order).isEmpty();
        return of(order)
                .or(() -> none && order > 0 ? of(order - 1) : Optional.empty())
                .or(this::main);
    }

    /// The only country of a sentence.
    Optional<String> of(int order) {
        Set<String> own = bySentence.get(order);
        return own.size() == 1 ? own.stream().findFirst() : Optional.empty();
    }

    /// The country that the text as a whole is about.
    Optional<String> main() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= MAIN * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
