package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.extract.ModalityLexicon.Scope;
import org.communique.fact.Modality;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Reads whether an event happened from the words around its trigger.
///
/// What is not plainly told as done is not actual: a negation, a conjunction such as "if", a modal auxiliary or a
/// governing
/// word ("plans to", "threat of") each decide, in this order.
final class ModalityReader {

    private static final Set<String> ENDS_CLAUSE = Set.of(";", ":", "\"");
    private static final int GOVERNED_WITHIN = 6;

    private final ModalityLexicon lexicon;
    private final List<String> conjunctions;

    ModalityReader(ModalityLexicon lexicon) {
        this.lexicon = lexicon;
        this.conjunctions = lexicon.phrases(Scope.CONJ);
    }

    Modality of(Trigger trigger) {
        return conditional(trigger.clause(), trigger.first())
                .or(() -> trigger.entry().kind() == Kind.NOUN
                        ? ofNoun(trigger)
                        : ofVerb(trigger.clause(), trigger.first()))
                .orElse(Modality.ACTUAL);
    }

    /// "If Russia invades": a conjunction between the trigger and the start of its clause.
    private Optional<Modality> conditional(Clause clause, int index) {
        int begin = index;
        while (begin > 0 && !ENDS_CLAUSE.contains(clause.lower(begin - 1))) {
            begin--;
        }
        String before = " " + clause.words(begin, index) + " ";
        return conjunctions.stream()
                .filter(words -> before.contains(" " + words + " "))
                .filter(words -> !isInverted(words) || before.startsWith(" " + words + " "))
                .filter(words ->
                        !before.substring(before.lastIndexOf(" " + words + " ")).contains(","))
                .findFirst()
                .flatMap(words -> lexicon.of(Scope.CONJ, words));
    }

    /// "Should Japan attack": only the first word of its clause is a conjunction, elsewhere it is an auxiliary.
    private static boolean isInverted(String words) {
        return Set.of("should", "were", "had").contains(words);
    }

    private Optional<Modality> ofVerb(Clause clause, int index) {
        Verb verb = Verbs.at(clause, index);
        if (verb.negated()) {
            return Optional.of(Modality.NEGATED);
        }
        return governed(verb).or(() -> auxiliary(verb)).filter(modality -> modality != Modality.ACTUAL);
    }

    private Optional<Modality> auxiliary(Verb verb) {
        return verb.auxiliaries().stream()
                .flatMap(index -> lexicon.of(Scope.AUX, verb.clause().lower(index)).stream())
                .findFirst();
    }

    /// "plans to impose", "is ready to impose", "urged Japan to lift".
    private Optional<Modality> governed(Verb verb) {
        return verb.governors().stream()
                .flatMap(index -> governor(verb.clause(), index).stream())
                .findFirst();
    }

    private Optional<Modality> governor(Clause clause, int index) {
        String lemma = clause.token(index).lemma();
        if (clause.is(index, PartOfSpeech.NOUN)) {
            return lexicon.of(Scope.NOUN, lemma + " to").or(() -> Optional.of(Modality.PLANNED));
        }
        if (clause.is(index, PartOfSpeech.ADJ)) {
            return lexicon.of(Scope.VERB_TO, "be " + lemma + " to").or(() -> Optional.of(Modality.HYPOTHETICAL));
        }
        boolean factive = lexicon.of(Scope.FACTIVE, lemma + " to").isPresent();
        return factive
                ? Optional.empty()
                : Stream.of(lemma + " to", lemma + " Y to", "be " + clause.lower(index) + " to")
                        .flatMap(words -> lexicon.of(Scope.VERB_TO, words).stream())
                        .findFirst()
                        .or(() -> Optional.of(Modality.HYPOTHETICAL));
    }

    private Optional<Modality> ofNoun(Trigger trigger) {
        Clause clause = trigger.clause();
        Optional<NounPhrase> phrase = clause.phraseAt(trigger.first());
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int first = phrase.get().first();
        return modifier(clause, first, trigger.first())
                .or(() -> headBefore(clause, first))
                .or(() -> governingVerb(clause, first))
                .or(() -> verbBehind(clause, trigger.last()));
    }

    /// "possible invasion", "no sanctions".
    private Optional<Modality> modifier(Clause clause, int first, int trigger) {
        for (int at = first; at < trigger; at++) {
            Optional<Modality> modality = lexicon.of(Scope.NOUN, clause.lower(at));
            if (modality.isPresent()) {
                return modality;
            }
        }
        return Optional.empty();
    }

    /// "the threat of sanctions", "calls for sanctions".
    private Optional<Modality> headBefore(Clause clause, int first) {
        if (!clause.is(first - 1, PartOfSpeech.ADP) || !clause.is(first - 2, PartOfSpeech.NOUN)) {
            return Optional.empty();
        }
        String preposition = " " + clause.lower(first - 1);
        return lexicon.of(Scope.NOUN, clause.token(first - 2).lemma() + preposition)
                .or(() -> lexicon.of(Scope.NOUN, clause.lower(first - 2) + preposition));
    }

    /// "is considering sanctions", "called for sanctions": the verb that has the phrase as its object.
    private Optional<Modality> governingVerb(Clause clause, int first) {
        for (int at = first - 1; at >= 0 && first - at <= GOVERNED_WITHIN; at--) {
            if (clause.is(at, PartOfSpeech.VERB)) {
                String lemma = clause.token(at).lemma();
                String between = first - at > 1 ? " " + clause.words(at + 1, first) : "";
                return lexicon.of(Scope.VERB_TO, lemma + between)
                        .or(() -> lexicon.of(Scope.VERB_TO, lemma))
                        .filter(modality -> modality != Modality.ACTUAL);
            }
        }
        return Optional.empty();
    }

    /// "Sanctions would harm relations": a modal on the verb whose subject the phrase is.
    private Optional<Modality> verbBehind(Clause clause, int last) {
        for (int at = last + 1;
                at < clause.size()
                        && !ENDS_CLAUSE.contains(clause.lower(at))
                        && !clause.lower(at).equals(",");
                at++) {
            if (clause.is(at, PartOfSpeech.AUX)) {
                return lexicon.of(Scope.AUX, clause.lower(at)).map(_ -> Modality.HYPOTHETICAL);
            }
            if (clause.is(at, PartOfSpeech.VERB)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
