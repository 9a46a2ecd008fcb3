package org.communique.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.extract.Governing.Made;
import org.communique.fact.Modality;
import org.communique.text.PartOfSpeech;

/// Reads whether an event happened from the grammar around its trigger.
///
/// What is not plainly told as done is not actual: its own negation, tense and auxiliaries decide, then the words whose
/// content it is, each in turn.
final class ModalityReader {

    private static final Set<String> UNDONE = Set.of("without", "instead of", "rather than");
    private static final int DEEPEST = 8;

    private final Governing governing;
    private final OwnModality ownModality;
    private final NounModality nouns;

    ModalityReader(ModalityLexicon lexicon) {
        this.governing = new Governing(lexicon);
        this.ownModality = new OwnModality(lexicon);
        this.nouns = new NounModality(lexicon, this);
    }

    Modality of(Trigger trigger) {
        Clause clause = trigger.clause();
        int head = trigger.head();
        Modality read = trigger.entry().kind() == Kind.NOUN
                ? nouns.of(clause, head, DEEPEST)
                : ofPhrase(trigger, ofVerb(clause, head, DEEPEST));
        boolean asked = (read == Modality.ACTUAL || read == Modality.PLANNED) && isQuestion(clause);
        return asked ? Modality.HYPOTHETICAL : read;
    }

    static boolean isQuestion(Clause clause) {
        return clause.lower(clause.size() - 1).equals("?");
    }

    /// "held no talks", "was not under attack": a negation inside a trigger of several words.
    private static Modality ofPhrase(Trigger trigger, Modality read) {
        boolean inside = IntStream.range(trigger.first(), trigger.last())
                .anyMatch(at -> Verbs.NEGATIONS.contains(trigger.clause().lower(at)));
        return inside ? Modality.NEGATED : read;
    }

    // ---- Verbs

    Modality ofVerb(Clause clause, int verb, int deep) {
        Modality own = ownModality.of(clause, verb);
        if (own == Modality.NEGATED || deep == 0) {
            return own;
        }
        Optional<Integer> governor = Verbs.governor(clause, verb);
        if (governor.isPresent()) {
            return governed(clause, verb, own, deep);
        }
        return own == Modality.ACTUAL ? unattached(clause, verb, deep) : own;
    }

    /// What a governor makes of it: an implicative hands on what it is itself ("managed to"), a report leaves it, a
    /// negated refusal leaves it open.
    private Modality governed(Clause clause, int verb, Modality own, int deep) {
        int governor = Verbs.governor(clause, verb).orElseThrow();
        Optional<Made> told = governing.ofClause(clause, governor, verb);
        Modality made = told.map(Made::modality).orElseGet(() -> unknown(clause, verb, governor));
        if (told.filter(Made::whole).isPresent()) {
            return made == Modality.ACTUAL ? own : made;
        }
        Modality above = ofGovernor(clause, governor, deep - 1);
        if (made == Modality.ACTUAL) {
            return leavesAlone(clause, verb) ? own : first(above, own);
        }
        boolean open = made == Modality.HYPOTHETICAL && Verbs.isNobody(clause, governor);
        return open ? made : under(above, made);
    }

    private Modality ofGovernor(Clause clause, int governor, int deep) {
        return clause.is(governor, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                ? ofNounGovernor(clause, governor, deep)
                : ofVerb(clause, governor, deep);
    }

    /// Whether what becomes of the governor changes nothing: "may say that", "was not thanked for".
    private static boolean leavesAlone(Clause clause, int verb) {
        return isReport(clause, verb) || clause.mark(verb).equals("for");
    }

    private static boolean isReport(Clause clause, int verb) {
        return clause.tree().is(clause.firstOf(verb), "ccomp");
    }

    /// What the governor of a governor leaves of it.
    private static Modality under(Modality above, Modality made) {
        if (above == Modality.NEGATED) {
            return away(made);
        }
        return made == Modality.NEGATED && above != Modality.ACTUAL ? Modality.HYPOTHETICAL : made;
    }

    /// What is left of a modality whose governor is negated: "did not refuse", "rejected plans to".
    static Modality away(Modality made) {
        return made == Modality.NEGATED ? Modality.HYPOTHETICAL : Modality.NEGATED;
    }

    private static Modality first(Modality above, Modality own) {
        return above == Modality.ACTUAL ? own : above;
    }

    /// What a governor that the lexicon lacks makes of its content.
    private static Modality unknown(Clause clause, int verb, int governor) {
        String mark = clause.mark(verb);
        boolean adverbial = clause.tree().is(verb, "advcl");
        boolean loose = mark.isEmpty() && adverbial;
        if (loose || leavesAlone(clause, verb) || clause.tree().is(verb, "csubj")) {
            return Modality.ACTUAL;
        }
        boolean aim = adverbial || clause.is(governor, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        return aim && mark.equals("to") ? Modality.PLANNED : Modality.HYPOTHETICAL;
    }

    /// A plan that is rejected, an attempt that is not made: the noun's negation and the verb that has it as its
    /// object.
    Modality ofNounGovernor(Clause clause, int noun, int deep) {
        if (Verbs.isNobody(clause, noun)) {
            return Modality.NEGATED;
        }
        int verb = clause.tree().arc(noun).head();
        boolean object = clause.tree().is(noun, "obj", "nsubj:pass") && clause.is(verb, PartOfSpeech.VERB);
        if (!object) {
            return Modality.ACTUAL;
        }
        boolean rejected = governing
                .ofNoun(clause, verb, noun)
                .filter(made -> made.modality() == Modality.NEGATED)
                .isPresent();
        boolean undone = rejected != (ofVerb(clause, verb, deep - 1) == Modality.NEGATED);
        return undone ? Modality.NEGATED : Modality.ACTUAL;
    }

    /// A verb that is nobody's content: what a clause without a governor hangs on.
    private Modality unattached(Clause clause, int verb, int deep) {
        if (clause.tree().is(verb, "advcl") && UNDONE.contains(clause.mark(verb))) {
            return Modality.NEGATED;
        }
        if (clause.tree().arc(verb).relation().equals("acl")) {
            return nouns.of(clause, clause.tree().arc(verb).head(), deep - 1);
        }
        boolean conditioned = clause.tree().is(verb, "advcl", "conj")
                && clause.tree().ancestors(verb).stream()
                        .takeWhile(at -> !clause.tree().is(at, "ccomp", "parataxis"))
                        .filter(at -> clause.is(at, PartOfSpeech.VERB))
                        .anyMatch(at -> ownModality.conditional(clause, at).isPresent());
        return conditioned ? Modality.HYPOTHETICAL : Modality.ACTUAL;
    }
}
