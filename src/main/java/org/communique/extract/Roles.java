package org.communique.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Cast;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Actor;
import org.communique.fact.PloverType;
import org.communique.text.NounPhrase;

/// Finds who does an event and to whom it is done, by the frames of its trigger.
final class Roles {

    /// Events that two sides do together.
    static final Set<PloverType> SYMMETRIC = EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE);

    private final Referents referents;
    private final VerbParties verbs;
    private final NounParties nouns;

    Roles(Cast cast) {
        this.referents = new Referents(cast);
        this.verbs = new VerbParties(referents);
        this.nouns = new NounParties(referents, verbs);
    }

    Parties of(Trigger trigger) {
        Parties parties = trigger.entry().kind() == Kind.NOUN ? nouns.of(trigger) : verbs.of(trigger);
        PloverType type = trigger.entry().code().type();
        boolean byState = type == PloverType.SANCTION || type == PloverType.CONCEDE;
        List<Actor> sources = byState ? states(parties.sources()) : parties.sources();
        if (SYMMETRIC.contains(type) && parties.targets().isEmpty()) {
            return Parties.together(sources);
        }
        return new Parties(
                sources,
                parties.targets().stream()
                        .filter(target -> !sources.contains(target))
                        .toList());
    }

    /// Measures are a state's: who announces them for it is not their imposer.
    private List<Actor> states(List<Actor> sources) {
        return sources.stream().map(referents::polity).distinct().toList();
    }

    /// Whether a phrase means an actor of the class, as conditions ask.
    boolean is(Clause clause, NounPhrase phrase, String kind) {
        if (kind.equals("MODIFIER")) {
            return !referents
                    .modifiers(clause, phrase.top(), "amod", "compound", "nmod")
                    .isEmpty();
        }
        return referents.of(clause, Optional.of(phrase)).stream().anyMatch(actor -> switch (kind) {
            case "PERSON" -> actor.kind().type().equals("person");
            case "PLACE" -> actor.isCountry();
            default -> true;
        });
    }
}
