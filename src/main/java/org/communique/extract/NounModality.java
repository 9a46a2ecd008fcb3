package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.extract.Governing.Made;
import org.communique.extract.ModalityLexicon.Scope;
import org.communique.fact.Modality;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Reads whether an event happened that a noun tells: from its modifiers, the noun above it, and the verb it hangs on.
final class NounModality {

    /// Verbs whose subject is the event itself: "talks will begin".
    private static final Set<String> OCCURRING = Set.copyOf(Table.lines("lexicon/occurring-verbs.txt"));

    private static final Set<String> LIGHT = Set.copyOf(Table.lines("lexicon/light-verbs.txt"));
    private static final Set<String> KNOWN = Set.of("the", "this", "these", "that", "those", "such", "both");

    private final ModalityLexicon lexicon;
    private final Governing governing;
    private final OwnModality ownModality;
    private final ModalityReader verbs;
    private final List<String> conjunctions;

    NounModality(ModalityLexicon lexicon, ModalityReader verbs) {
        this.lexicon = lexicon;
        this.governing = new Governing(lexicon);
        this.ownModality = new OwnModality(lexicon);
        this.verbs = verbs;
        this.conjunctions = lexicon.phrases(Scope.CONJ);
    }

    Modality of(Clause clause, int noun, int deep) {
        int outer = outer(clause, noun);
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

    /// The noun that it modifies: of "sanctions package" the package.
    private static int outer(Clause clause, int noun) {
        int top = noun;
        while (clause.tree().is(top, "compound", "nmod:unmarked")
                && clause.is(clause.tree().arc(top).head(), PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
            top = clause.tree().arc(top).head();
        }
        return top;
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
                .map(made ->
                        made != Modality.NEGATED && verbs.ofNounGovernor(clause, head, deep - 1) == Modality.NEGATED
                                ? Modality.NEGATED
                                : made);
    }

    /// What the verb that an event noun hangs on makes of it.
    private Modality ofItsVerb(Clause clause, int noun, int deep) {
        int verb = clause.tree().arc(noun).head();
        if (deep == 0 || verb < 0) {
            return Modality.ACTUAL;
        }
        boolean ofVerb = clause.is(verb, PartOfSpeech.VERB);
        return switch (clause.tree().arc(noun).relation()) {
            case "nmod" -> ofAttached(clause, noun, verb, deep);
            case "nsubj", "nsubj:outer" -> ofSubject(clause, noun, verb, deep);
            case "obj", "obl", "nsubj:pass", "xcomp" -> ofVerb ? ofObject(clause, noun, verb, deep) : Modality.ACTUAL;
            default -> Modality.ACTUAL;
        };
    }

    /// "a round of talks": what its head is, unless it speaks of something known.
    private Modality ofAttached(Clause clause, int noun, int head, int deep) {
        return isKnown(clause, noun) || !clause.is(head, PartOfSpeech.NOUN)
                ? Modality.ACTUAL
                : ofItsVerb(clause, head, deep - 1);
    }

    private Modality ofObject(Clause clause, int noun, int verb, int deep) {
        Modality above = verbs.ofVerb(clause, verb, deep - 1);
        Optional<Modality> made = governing.ofNoun(clause, verb, noun).map(Made::modality);
        if (made.isPresent() && made.get() != Modality.ACTUAL) {
            return above == Modality.NEGATED ? ModalityReader.away(made.get()) : made.get();
        }
        boolean done = !clause.tree().is(noun, "obl")
                && (LIGHT.contains(clause.token(verb).lemma()) || !isKnown(clause, noun));
        boolean passes = made.isPresent() || done;
        return passes ? above : Modality.ACTUAL;
    }

    /// "talks will begin", "an attack is unlikely", "sanctions would harm trade".
    private Modality ofSubject(Clause clause, int noun, int verb, int deep) {
        Optional<Integer> occurring = occurring(clause, verb);
        if (occurring.isPresent()) {
            return verbs.ofVerb(clause, occurring.get(), deep - 1);
        }
        Optional<Modality> said =
                clause.tree().children(verb, "cop", "aux:pass").isEmpty()
                        ? Optional.empty()
                        : lexicon.of(Scope.NOUN, clause.lower(verb));
        if (said.isPresent()) {
            return Verbs.isNegated(clause, verb) ? ModalityReader.away(said.get()) : said.get();
        }
        Modality own = ownModality.of(clause, verb);
        boolean open = !isKnown(clause, noun) && (own == Modality.HYPOTHETICAL || own == Modality.PLANNED);
        return open ? Modality.HYPOTHETICAL : Modality.ACTUAL;
    }

    /// The verb that says of its subject only that it takes place: itself, or what hangs on it ("failed to
    /// materialise").
    private static Optional<Integer> occurring(Clause clause, int verb) {
        boolean there = clause.tree().children(verb, "expl").stream().anyMatch(at -> at < verb);
        Optional<Integer> below = clause.dependents(verb, "xcomp").stream()
                .filter(at -> OCCURRING.contains(clause.token(at).lemma()))
                .findFirst();
        boolean itself = there || OCCURRING.contains(clause.token(verb).lemma());
        return below.or(() -> itself ? Optional.of(verb) : Optional.empty());
    }

    /// Whether the noun speaks of something that the reader knows: "the invasion", "Japan's sanctions".
    private static boolean isKnown(Clause clause, int noun) {
        return clause.tree().children(noun, "det", "nmod:poss").stream()
                .anyMatch(at -> clause.tree().is(at, "nmod:poss") || KNOWN.contains(clause.lower(at)));
    }
}
