package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.extract.Governing.Made;
import org.communique.extract.ModalityLexicon.Scope;
import org.communique.fact.Modality;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Reads whether an event happened from the grammar around its trigger.
///
/// What is not plainly told as done is not actual: its own negation, tense and auxiliaries decide, then the words whose
/// content it is, each in turn.
final class ModalityReader {

    /// Verbs whose subject is the event itself: "talks will begin".
    private static final Set<String> OCCURRING = Set.copyOf(Table.lines("lexicon/occurring-verbs.txt"));

    private static final Set<String> LIGHT = Set.copyOf(Table.lines("lexicon/light-verbs.txt"));
    private static final Set<String> UNDONE = Set.of("without", "instead of", "rather than", "before");
    private static final Set<String> KNOWN = Set.of("the", "this", "these", "that", "those", "such", "both");
    private static final int DEEPEST = 8;

    private final ModalityLexicon lexicon;
    private final Governing governing;
    private final List<String> conjunctions;

    ModalityReader(ModalityLexicon lexicon) {
        this.lexicon = lexicon;
        this.governing = new Governing(lexicon);
        this.conjunctions = lexicon.phrases(Scope.CONJ);
    }

    Modality of(Trigger trigger) {
        Clause clause = trigger.clause();
        int head = trigger.head();
        Modality read = trigger.entry().kind() == Kind.NOUN
                ? ofNoun(clause, head, DEEPEST)
                : ofPhrase(trigger, ofVerb(clause, head, DEEPEST));
        boolean asked = (read == Modality.ACTUAL || read == Modality.PLANNED) && isQuestion(clause);
        return asked ? Modality.HYPOTHETICAL : read;
    }

    private static boolean isQuestion(Clause clause) {
        return clause.lower(clause.size() - 1).equals("?");
    }

    /// "held no talks", "was not under attack": a negation inside a trigger of several words.
    private static Modality ofPhrase(Trigger trigger, Modality read) {
        boolean inside = IntStream.range(trigger.first(), trigger.last())
                .anyMatch(at -> Verbs.NEGATIONS.contains(trigger.clause().lower(at)));
        return inside ? Modality.NEGATED : read;
    }

    // ---- Verbs

    private Modality ofVerb(Clause clause, int verb, int deep) {
        Modality own = own(clause, verb);
        if (own == Modality.NEGATED || deep == 0) {
            return own;
        }
        Optional<Integer> governor = Verbs.governor(clause, verb);
        return governor.map(above -> governed(clause, verb, above, own, deep))
                .orElseGet(() -> own == Modality.ACTUAL ? unattached(clause, verb, deep) : own);
    }

    /// What the verb's own negation, auxiliaries, adverbs and conjunction make of it.
    private Modality own(Clause clause, int verb) {
        String before = auxiliaries(clause, verb);
        Optional<Modality> auxiliary = lexicon.phrases(Scope.AUX).stream()
                .filter(words -> before.contains(" " + words + " "))
                .findFirst()
                .flatMap(words -> lexicon.of(Scope.AUX, words));
        boolean negated = Verbs.isNegated(clause, verb) || negatesObject(clause, verb);
        if (negated) {
            boolean open = auxiliary.filter(Modality.HYPOTHETICAL::equals).isPresent()
                    && (before.contains(" may ") || before.contains(" might "));
            return open ? Modality.HYPOTHETICAL : Modality.NEGATED;
        }
        return conditional(clause, verb)
                .or(() -> arranged(clause, verb))
                .or(() -> auxiliary)
                .orElse(Modality.ACTUAL);
    }

    /// "is to visit", "was to have visited".
    private static Optional<Modality> arranged(Clause clause, int verb) {
        List<Integer> auxiliaries = clause.tree().children(verb, "aux", "cop");
        boolean to = clause.mark(verb).equals("to")
                && auxiliaries.stream()
                        .anyMatch(at -> clause.token(at).lemma().equals("be")
                                && at < clause.tree().child(verb, "mark").orElse(at));
        boolean missed = auxiliaries.stream()
                .anyMatch(at -> clause.lower(at).equals("have")
                        && at > clause.tree().child(verb, "mark").orElse(at));
        return to ? Optional.of(missed ? Modality.NEGATED : Modality.PLANNED) : Optional.empty();
    }

    /// "imposed no sanctions", "attacked nobody".
    private static boolean negatesObject(Clause clause, int verb) {
        return clause.tree().children(verb, "obj").stream().anyMatch(object -> Verbs.isNobody(clause, object));
    }

    /// The auxiliaries and adverbs of a verb in text order, blank-parted, with blanks around.
    private static String auxiliaries(Clause clause, int verb) {
        return Stream.concat(
                        Verbs.auxiliaries(clause, verb).stream(),
                        clause.tree().children(verb, "advmod").stream().filter(at -> at < verb))
                .sorted()
                .map(clause::lower)
                .collect(Collectors.joining(" ", " ", " "));
    }

    /// "if Russia invades", "unless", "should Russia invade".
    private Optional<Modality> conditional(Clause clause, int verb) {
        int first = clause.firstOf(verb);
        String mark = clause.mark(first);
        Optional<Modality> marked = lexicon.of(Scope.CONJ, mark)
                .or(() -> clause.tree().children(first, "advmod", "mark").stream()
                        .flatMap(at -> lexicon.of(Scope.CONJ, clause.lower(at)).stream())
                        .findFirst());
        boolean report = mark.equals("whether") || (clause.tree().is(first, "ccomp") && mark.equals("if"));
        boolean inverted = clause.tree().is(first, "advcl")
                && clause.tree().children(first, "aux").stream()
                        .anyMatch(at -> at.equals(clause.tree().subtree(first).getFirst())
                                && Set.of("should", "were", "had").contains(clause.lower(at)));
        return inverted || report || isInverted(clause, verb)
                ? Optional.of(Modality.HYPOTHETICAL)
                : marked.filter(_ -> !isConcessive(mark));
    }

    /// "Were Russia to attack, …": up to the first comma of a sentence that begins so.
    private static boolean isInverted(Clause clause, int verb) {
        return Set.of("should", "were", "had").contains(clause.lower(0))
                && !isQuestion(clause)
                && IntStream.range(0, verb).noneMatch(at -> clause.lower(at).equals(","));
    }

    private static boolean isConcessive(String mark) {
        return Set.of("although", "though", "because", "as", "since").contains(mark);
    }

    /// What a governor makes of it: an implicative hands on what it is itself ("managed to"), a report leaves it, a
    /// negated refusal leaves it open.
    private Modality governed(Clause clause, int verb, int governor, Modality own, int deep) {
        boolean report = clause.tree().is(verb, "ccomp") || clause.tree().is(clause.firstOf(verb), "ccomp");
        Optional<Made> told = governing.ofClause(clause, governor, verb);
        Modality made = told.map(Made::modality).orElseGet(() -> unknown(clause, verb, governor, report));
        if (told.filter(Made::whole).isPresent()) {
            return made == Modality.ACTUAL ? own : made;
        }
        boolean noun = clause.is(governor, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        Modality above = noun ? ofNounGovernor(clause, governor, deep - 1) : ofVerb(clause, governor, deep - 1);
        if (made == Modality.ACTUAL) {
            return report || clause.mark(verb).equals("for") ? own : first(above, own);
        }
        if (above == Modality.NEGATED) {
            boolean open = made == Modality.HYPOTHETICAL && Verbs.isNobody(clause, governor);
            return open ? Modality.HYPOTHETICAL : away(made);
        }
        return made == Modality.NEGATED && above != Modality.ACTUAL ? Modality.HYPOTHETICAL : made;
    }

    /// What is left of a modality whose governor is negated: "did not refuse", "rejected plans to".
    private static Modality away(Modality made) {
        return made == Modality.NEGATED ? Modality.HYPOTHETICAL : Modality.NEGATED;
    }

    private static Modality first(Modality above, Modality own) {
        return above == Modality.ACTUAL ? own : above;
    }

    /// What a governor that the lexicon lacks makes of its content.
    private static Modality unknown(Clause clause, int verb, int governor, boolean report) {
        String mark = clause.mark(verb);
        if (report || mark.equals("for") || clause.tree().is(verb, "csubj")) {
            return Modality.ACTUAL;
        }
        if (mark.isEmpty() && clause.tree().is(verb, "advcl")) {
            return Modality.ACTUAL;
        }
        boolean purpose = mark.equals("to")
                && (clause.tree().is(verb, "advcl") || clause.is(governor, PartOfSpeech.NOUN, PartOfSpeech.PROPN));
        return purpose ? Modality.PLANNED : Modality.HYPOTHETICAL;
    }

    /// A plan that is rejected, an attempt that is not made: the noun's negation and the verb that has it as its
    /// object.
    private Modality ofNounGovernor(Clause clause, int noun, int deep) {
        if (Verbs.isNobody(clause, noun)) {
            return Modality.NEGATED;
        }
        int verb = clause.tree().arc(noun).head();
        boolean object = clause.tree().is(noun, "obj", "nsubj:pass") && clause.is(verb, PartOfSpeech.VERB);
        if (!object) {
            return Modality.ACTUAL;
        }
        Modality made = governing.ofNoun(clause, verb, noun).map(Made::modality).orElse(Modality.ACTUAL);
        Modality above = ofVerb(clause, verb, deep - 1);
        boolean undone = made == Modality.NEGATED ? above != Modality.NEGATED : above == Modality.NEGATED;
        return undone ? Modality.NEGATED : Modality.ACTUAL;
    }

    /// A verb that is nobody's content: what a clause without a governor hangs on.
    private Modality unattached(Clause clause, int verb, int deep) {
        String mark = clause.mark(verb);
        if (clause.tree().is(verb, "advcl", "acl") && UNDONE.contains(mark)) {
            return mark.equals("before") ? Modality.ACTUAL : Modality.NEGATED;
        }
        boolean ofNoun = clause.tree().is(verb, "acl") && !clause.tree().is(verb, "acl:relcl");
        if (ofNoun) {
            int noun = clause.tree().arc(verb).head();
            Modality noted = noun == verb ? Modality.ACTUAL : ofNoun(clause, noun, deep - 1);
            return noted;
        }
        boolean conditioned = Stream.concat(Stream.of(verb), clause.tree().ancestors(verb).stream())
                .takeWhile(at -> !clause.tree().is(at, "ccomp", "parataxis"))
                .filter(at -> at != verb && clause.is(at, PartOfSpeech.VERB))
                .anyMatch(at -> clause.tree().is(verb, "advcl", "conj")
                        && conditional(clause, at).isPresent());
        return conditioned ? Modality.HYPOTHETICAL : Modality.ACTUAL;
    }

    // ---- Nouns

    private Modality ofNoun(Clause clause, int noun, int deep) {
        int top = noun;
        while (clause.tree().is(top, "compound", "nmod:unmarked")
                && clause.is(clause.tree().arc(top).head(), PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
            top = clause.tree().arc(top).head();
        }
        int outer = top;
        Optional<Modality> compound = outer == noun
                ? Optional.empty()
                : governing.ofHead(clause, outer, List.of("of", "for", "to", "on", "over"));
        Modality ofVerb = ofItsVerb(clause, clause.firstOf(outer), deep);
        if (ofVerb == Modality.NEGATED) {
            return ofVerb;
        }
        return modifier(clause, noun)
                .or(() -> compound)
                .or(() -> outer == noun ? Optional.empty() : modifier(clause, outer))
                .or(() -> inCase(clause, outer))
                .or(() -> ofHead(clause, outer, deep))
                .orElse(ofVerb);
    }

    /// "possible invasion", "no sanctions", "neither talks nor".
    private Optional<Modality> modifier(Clause clause, int noun) {
        if (Verbs.isNobody(clause, noun)) {
            return Optional.of(Modality.NEGATED);
        }
        Optional<NounPhrase> phrase = clause.phraseOf(noun);
        return phrase.flatMap(each -> governing.ofModifier(clause, each));
    }

    /// "in the event of an attack".
    private Optional<Modality> inCase(Clause clause, int noun) {
        int first = clause.phraseOf(noun).map(NounPhrase::first).orElse(noun);
        String before = clause.words(Math.max(0, first - 5), first);
        return conjunctions.stream()
                .filter(words -> words.endsWith(" of") || words.endsWith(" for") || words.equals("barring"))
                .filter(words -> (" " + before).endsWith(" " + words))
                .findFirst()
                .flatMap(words -> lexicon.of(Scope.CONJ, words));
    }

    /// "the threat of sanctions", "calls for sanctions".
    private Optional<Modality> ofHead(Clause clause, int noun, int deep) {
        int first = clause.firstOf(noun);
        if (!clause.tree().is(first, "nmod")) {
            return Optional.empty();
        }
        int head = clause.tree().arc(first).head();
        return governing
                .ofHead(clause, head, List.of(clause.preposition(first)))
                .map(made -> made != Modality.NEGATED && ofNounGovernor(clause, head, deep - 1) == Modality.NEGATED
                        ? Modality.NEGATED
                        : made);
    }

    /// What the verb that an event noun hangs on makes of it.
    private Modality ofItsVerb(Clause clause, int noun, int deep) {
        int verb = clause.tree().arc(noun).head();
        if (deep == 0 || verb < 0) {
            return Modality.ACTUAL;
        }
        if (clause.tree().is(noun, "nmod")) {
            return isKnown(clause, noun) || !clause.is(verb, PartOfSpeech.NOUN)
                    ? Modality.ACTUAL
                    : ofItsVerb(clause, verb, deep - 1);
        }
        if (clause.tree().is(noun, "nsubj") && !clause.tree().is(noun, "nsubj:pass")) {
            return ofSubject(clause, noun, verb, deep);
        }
        boolean content = clause.tree().is(noun, "obj", "obl", "nsubj:pass", "xcomp");
        if (!content || !clause.is(verb, PartOfSpeech.VERB)) {
            return Modality.ACTUAL;
        }
        return ofObject(clause, noun, verb, deep);
    }

    private Modality ofObject(Clause clause, int noun, int verb, int deep) {
        Modality above = ofVerb(clause, verb, deep - 1);
        Optional<Modality> made = governing.ofNoun(clause, verb, noun).map(Made::modality);
        if (made.isPresent() && made.get() != Modality.ACTUAL) {
            return above == Modality.NEGATED ? away(made.get()) : made.get();
        }
        boolean light =
                LIGHT.contains(clause.token(verb).lemma()) && !clause.tree().is(noun, "obl");
        boolean passes = light
                || made.isPresent()
                || (!isKnown(clause, noun) && !clause.tree().is(noun, "obl"));
        return passes ? above : Modality.ACTUAL;
    }

    /// "talks will begin", "an attack is unlikely", "sanctions would harm trade".
    private Modality ofSubject(Clause clause, int noun, int verb, int deep) {
        boolean occurs = OCCURRING.contains(clause.token(verb).lemma())
                || clause.tree().children(verb, "expl").stream().anyMatch(at -> at < verb);
        Optional<Integer> occurring = clause.dependents(verb, "xcomp").stream()
                .filter(at -> OCCURRING.contains(clause.token(at).lemma()))
                .findFirst();
        if (occurs || occurring.isPresent()) {
            return ofVerb(clause, occurring.orElse(verb), deep - 1);
        }
        Optional<Modality> said = clause.is(verb, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.VERB)
                        && !clause.tree().children(verb, "cop", "aux:pass").isEmpty()
                ? lexicon.of(Scope.NOUN, clause.lower(verb))
                : Optional.empty();
        if (said.isPresent()) {
            return Verbs.isNegated(clause, verb) ? away(said.get()) : said.get();
        }
        Modality own = own(clause, verb);
        boolean open = !isKnown(clause, noun) && (own == Modality.HYPOTHETICAL || own == Modality.PLANNED);
        return open ? Modality.HYPOTHETICAL : Modality.ACTUAL;
    }

    /// Whether the noun speaks of something that the reader knows: "the invasion", "Japan's sanctions".
    private static boolean isKnown(Clause clause, int noun) {
        return clause.tree().children(noun, "det", "nmod:poss").stream()
                .anyMatch(at -> clause.tree().is(at, "nmod:poss") || KNOWN.contains(clause.lower(at)));
    }
}
