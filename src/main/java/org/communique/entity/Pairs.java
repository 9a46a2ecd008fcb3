package org.communique.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.entity.History.Anaphor;
import org.communique.entity.History.Spoken;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.text.NounPhrase;

/// Finds both that "the two leaders", "both sides" or "the two countries" means: the two of that kind spoken of last,
/// if
/// the sentence that names the second of them names no third.
final class Pairs {

    private static final int REACH = 4;

    private static final Set<String> PEOPLE = Set.of(
            "leaders",
            "presidents",
            "ministers",
            "men",
            "women",
            "politicians",
            "diplomats",
            "officials",
            "envoys",
            "heads");
    private static final Set<String> STATES = Set.of(
            "countries",
            "sides",
            "nations",
            "states",
            "governments",
            "neighbours",
            "neighbors",
            "allies",
            "powers",
            "capitals",
            "parties",
            "militaries",
            "armies",
            "rivals",
            "foes");

    private static final Map<String, Set<ActorKind>> KINDS = Map.of(
            "people",
            Set.of(ActorKind.PERSON),
            "states",
            Set.of(ActorKind.COUNTRY, ActorKind.ARMED_GROUP, ActorKind.INTERNATIONAL_ORGANISATION));

    private final History history;

    Pairs(History history) {
        this.history = history;
    }

    /// Both in the order in which they were named; nobody where there are not exactly two.
    List<Mention> resolve(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        boolean pair = phrase.sentence().tokens().subList(phrase.first(), phrase.last() + 1).stream()
                .anyMatch(token -> Set.of("two", "both").contains(token.lower()));
        String noun = phrase.headToken().lower();
        if (!pair || !(PEOPLE.contains(noun) || STATES.contains(noun))) {
            return List.of();
        }
        Set<ActorKind> kinds = KINDS.getOrDefault(PEOPLE.contains(noun) ? "people" : "states", Set.of());
        return two(anaphor, kinds).stream()
                .map(actor -> Mention.of(phrase.span(), actor, "pair", 70))
                .toList();
    }

    private List<Actor> two(Anaphor anaphor, Set<ActorKind> kinds) {
        Set<Actor> found = new LinkedHashSet<>();
        int order = anaphor.order();
        List<Spoken> before = history.before(anaphor.phrase())
                .filter(spoken -> kinds.contains(spoken.actor().kind()))
                .toList();
        for (int at = order; at >= order - REACH && found.size() < 2; at--) {
            for (Spoken spoken : before) {
                if (spoken.order() == at) {
                    found.add(spoken.actor());
                }
            }
        }
        return found.size() == 2 ? new ArrayList<>(found).reversed() : List.of();
    }
}
