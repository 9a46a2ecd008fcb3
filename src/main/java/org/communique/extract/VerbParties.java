package org.communique.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Actor;
import org.communique.fact.PloverType;
import org.communique.text.NounPhrase;

/// Finds the parties of an event that a verb or a phrase tells.
final class VerbParties {

    /// The preposition that leads to who does what a passive of such a verb leaves unsaid.
    private static final Map<WordClass, String> UNSAID =
            Map.of(WordClass.DETAINING, "in", WordClass.REMOVING, "from", WordClass.SUMMONING, "to");

    private final Referents referents;

    VerbParties(Referents referents) {
        this.referents = referents;
    }

    Parties of(Trigger trigger) {
        Verb verb = Verbs.at(trigger.clause(), trigger.head());
        List<Actor> doers = doers(trigger, verb);
        if (isHeadline(trigger, verb)) {
            return new Parties(List.of(), doers);
        }
        return trigger.entry().frames().stream()
                .map(frame -> ofFrame(frame, trigger, verb, doers))
                .filter(parties -> !parties.targets().isEmpty())
                .findFirst()
                .orElse(new Parties(doers, List.of()));
    }

    /// "Minister stabbed in Java": a headline leaves the auxiliary of a passive out.
    private static boolean isHeadline(Trigger trigger, Verb verb) {
        Clause clause = trigger.clause();
        return !verb.passive()
                && verb.object().isEmpty()
                && verb.auxiliaries().isEmpty()
                && trigger.first() == trigger.last()
                && trigger.entry().frames().equals(List.of("S->O"))
                && clause.token(verb.index()).tag().matches("VBD|VBN")
                && clause.tree().is(verb.index(), "root")
                && clause.lower(clause.size() - 1).matches("\\w.*");
    }

    private List<Actor> doers(Trigger trigger, Verb verb) {
        List<Actor> told = doers(verb);
        if (!told.isEmpty()) {
            return told;
        }
        return verb.passive() ? unsaid(verb) : owned(trigger, verb);
    }

    /// Whoever does what a verb says, of a passive behind "by".
    List<Actor> doers(Verb verb) {
        Optional<NounPhrase> doer =
                verb.passive() ? Optional.ofNullable(verb.prepositions().get("by")) : verb.subject();
        return referents.doers(verb.clause(), doer);
    }

    /// Who does what a passive leaves unsaid: "was jailed in Iran", "was expelled from Iran", "was summoned to the
    /// ministry".
    private List<Actor> unsaid(Verb verb) {
        return UNSAID.entrySet().stream()
                .filter(kind -> kind.getKey().has(verb.lemma()))
                .flatMap(kind -> Stream.ofNullable(verb.prepositions().get(kind.getValue())))
                .flatMap(phrase -> referents.place(verb.clause(), phrase).stream())
                .toList();
    }

    /// "the decision to send Japanese troops": whoever sends them has them.
    private List<Actor> owned(Trigger trigger, Verb verb) {
        PloverType type = trigger.entry().code().type();
        boolean own = type == PloverType.MOBILIZE || type == PloverType.AID || type == PloverType.RETREAT;
        return own && verb.subject().isEmpty()
                ? verb.object()
                        .map(object -> referents.belongings(verb.clause(), object))
                        .orElse(List.of())
                : List.of();
    }

    private Parties ofFrame(String frame, Trigger trigger, Verb verb, List<Actor> doers) {
        Clause clause = trigger.clause();
        Optional<NounPhrase> object = verb.passive() ? verb.subject() : verb.object();
        return switch (frame) {
            case "S->O", "S+O" -> new Parties(doers, referents.of(clause, object));
            case "S->Omod" -> new Parties(doers, owners(clause, object));
            case "S+S" -> Parties.together(doers);
            case "O->S" -> new Parties(behind(trigger, Set.of("by", "from")), doers);
            default -> ofPreposition(frame, trigger, doers);
        };
    }

    private List<Actor> owners(Clause clause, Optional<NounPhrase> object) {
        return object.map(phrase -> referents.belongings(clause, phrase))
                .filter(actors -> !actors.isEmpty())
                .orElseGet(() -> referents.of(clause, object));
    }

    /// `S->on`, `S+with`, `by->S`.
    private Parties ofPreposition(String frame, Trigger trigger, List<Actor> doers) {
        if (frame.startsWith("S")) {
            String preposition = frame.startsWith("S+") ? frame.substring(2) : frame.substring(3);
            return new Parties(doers, behind(trigger, Set.of(preposition)));
        }
        return new Parties(behind(trigger, Set.of(frame.substring(0, frame.indexOf('-')))), doers);
    }

    /// Whom a preposition leads to that hangs on the trigger, on its last word or on what its verb is done to.
    private List<Actor> behind(Trigger trigger, Set<String> prepositions) {
        Clause clause = trigger.clause();
        Set<Integer> tokens = new LinkedHashSet<>(List.of(trigger.head(), trigger.last()));
        tokens.addAll(clause.dependents(trigger.head(), "obj", "nsubj:pass"));
        if (clause.tree().is(trigger.head(), "acl")) {
            tokens.add(clause.tree().arc(trigger.head()).head());
        }
        return attached(clause, tokens, prepositions);
    }

    /// Whom a preposition leads to that hangs on one of the tokens, or on a noun that hangs on one.
    ///
    /// "of" alone is said of the very noun: "a meeting in the city of Oslo" is not Oslo's.
    List<Actor> attached(Clause clause, Set<Integer> tokens, Set<String> prepositions) {
        Stream<Integer> deeper = tokens.stream()
                .flatMap(token -> clause.dependents(token, "nmod").stream())
                .filter(_ -> !prepositions.contains("of"));
        return Stream.concat(tokens.stream(), deeper)
                .flatMap(token -> clause.attached(token, prepositions).stream())
                .map(phrase -> referents.of(clause, Optional.of(phrase)))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
