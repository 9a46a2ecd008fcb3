package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.PloverType;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// What the verb that an event noun hangs on tells of the parties: "launched an attack", "faces sanctions", "the attack
/// killed ten soldiers", "told Peru in a call".
final class VerbOfNoun {

    /// Verbs that say of their object only that the subject does it ("launched an attack").
    private static final Set<String> LIGHT = Set.copyOf(Table.lines("lexicon/light-verbs.txt"));

    /// How a meeting is attached to what its participants do.
    private static final Set<String> OCCASIONS =
            Set.of("during", "on", "in", "at", "for", "after", "before", "following", "ahead of", "to", "from");

    /// How an attack is attached to what it does: "were killed in the attack".
    private static final Set<String> MEANS = Set.of("in", "by", "with", "during");

    private final Referents referents;
    private final VerbParties verbs;

    VerbOfNoun(Referents referents, VerbParties verbs) {
        this.referents = referents;
        this.verbs = verbs;
    }

    /// `head` is the noun that hangs on the verb: the trigger or what it modifies.
    Parties of(Trigger trigger, int head) {
        Clause clause = trigger.clause();
        int noun = clause.firstOf(head);
        int above = clause.tree().arc(noun).head();
        if (!clause.is(above, PartOfSpeech.VERB) || !clause.isLikely(noun)) {
            return Parties.NONE;
        }
        Verb verb = Verbs.at(clause, above);
        if (clause.tree().is(noun, "obj", "nsubj:pass")) {
            return ofObject(trigger, verb);
        }
        return clause.tree().is(noun, "obl") ? ofOblique(trigger, noun, verb) : ofSubject(noun, verb);
    }

    private Parties ofObject(Trigger trigger, Verb verb) {
        if (WordClass.BEARING.has(verb.lemma())) {
            return verb.passive() ? Parties.NONE : new Parties(List.of(), verbs.doers(verb));
        }
        return isLight(trigger, verb) ? new Parties(verbs.doers(verb), List.of()) : Parties.NONE;
    }

    private static boolean isLight(Trigger trigger, Verb verb) {
        return LIGHT.contains(verb.lemma())
                || (Roles.SYMMETRIC.contains(trigger.entry().code().type()) && WordClass.JOINING.has(verb.lemma()));
    }

    private Parties ofOblique(Trigger trigger, int noun, Verb verb) {
        Clause clause = trigger.clause();
        String preposition = clause.preposition(noun);
        if (verb.passive() && MEANS.contains(preposition) && WordClass.HARMING.has(verb.lemma())) {
            return new Parties(List.of(), referents.of(clause, verb.subject()));
        }
        if (isLight(trigger, verb)) {
            return new Parties(verbs.doers(verb), List.of());
        }
        if (trigger.entry().code().type() == PloverType.CONSULT && OCCASIONS.contains(preposition)) {
            return new Parties(verbs.doers(verb), told(verb));
        }
        return preposition.equals("with")
                ? new Parties(List.of(), referents.of(clause, verb.object()))
                : Parties.NONE;
    }

    /// "told Peru's president in a call": who is spoken to there has part in it.
    private List<Actor> told(Verb verb) {
        Optional<NounPhrase> object = verb.passive() ? Optional.empty() : verb.object();
        return referents.of(verb.clause(), object).stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.UNNAMED_SOURCE)
                .toList();
    }

    /// "the attack killed ten soldiers", "sanctions hit Russia".
    private Parties ofSubject(int noun, Verb verb) {
        boolean harms = verb.clause().tree().is(noun, "nsubj") && !verb.passive() && WordClass.HARMING.has(verb.lemma());
        return harms ? new Parties(List.of(), referents.of(verb.clause(), verb.object())) : Parties.NONE;
    }
}
