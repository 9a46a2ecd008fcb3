package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
/// governing word ("plans to", "threat of") each decide, in this order.
final class ModalityReader {

    private static final Set<String> ENDS_CLAUSE = Set.of(";", ":", "\"");
    private static final Set<String> NO = Set.of("no", "nobody", "none", "neither", "nor");
    private static final Set<String> COPULAS = Set.of("be", "seem", "appear", "look", "remain", "become");
    private static final int GOVERNED_WITHIN = 6;

    private final ModalityLexicon lexicon;
    private final List<String> conjunctions;
    private final List<String> auxiliaries;

    ModalityReader(ModalityLexicon lexicon) {
        this.lexicon = lexicon;
        this.conjunctions = lexicon.phrases(Scope.CONJ);
        this.auxiliaries = lexicon.phrases(Scope.AUX);
    }

    Modality of(Trigger trigger) {
        Clause clause = trigger.clause();
        return conditional(clause, trigger.first())
                .or(() -> trigger.entry().kind() == Kind.NOUN ? ofNoun(trigger) : ofVerb(trigger))
                .orElse(isQuestion(clause) ? Modality.HYPOTHETICAL : Modality.ACTUAL);
    }

    private static boolean isQuestion(Clause clause) {
        return clause.lower(clause.size() - 1).equals("?");
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

    private Optional<Modality> ofVerb(Trigger trigger) {
        boolean inside = IntStream.range(trigger.first(), trigger.last())
                .anyMatch(at -> Verbs.NEGATIONS.contains(trigger.clause().lower(at)));
        return inside ? Optional.of(Modality.NEGATED) : ofVerb(Verbs.at(trigger.clause(), trigger.head()));
    }

    private Optional<Modality> ofVerb(Verb verb) {
        Optional<Modality> governed = governed(verb);
        if (verb.negated() || hasNobody(verb)) {
            return Optional.of(
                    governed.filter(Modality.NEGATED::equals).isPresent() ? Modality.HYPOTHETICAL : Modality.NEGATED);
        }
        return governed.or(() -> handedOn(verb)).or(() -> demanded(verb)).or(() -> auxiliary(verb));
    }

    /// "hopes to force Japan to lift": a governor that leaves it actual hands on what it is itself.
    private Optional<Modality> handedOn(Verb verb) {
        return verb.governors().stream().findFirst().flatMap(governor -> ofVerb(Verbs.at(verb.clause(), governor)));
    }

    /// "demanded that Russia leave", "feared that Russia would leave": the verb that has the clause as its content.
    private Optional<Modality> demanded(Verb verb) {
        Clause clause = verb.clause();
        int that = verb.subject().map(phrase -> phrase.first() - 1).orElse(-1);
        String lemma = clause.lower(that).equals("that") && clause.is(that - 1, PartOfSpeech.VERB)
                ? clause.token(that - 1).lemma()
                : "";
        return first(Scope.VERB_TO, List.of(lemma + " that", lemma));
    }

    /// "no soldier attacked", "neither Japan nor Peru attacked", "attacked no one".
    private static boolean hasNobody(Verb verb) {
        Clause clause = verb.clause();
        boolean subject = verb.subject()
                .filter(phrase ->
                        NO.contains(clause.lower(phrase.first())) || NO.contains(clause.lower(phrase.first() - 1)))
                .isPresent();
        return subject || NO.contains(clause.lower(verb.index() + 1));
    }

    /// "would have attacked", "allegedly attacked": the longest phrase before the verb, else an auxiliary of its
    /// governor.
    private Optional<Modality> auxiliary(Verb verb) {
        Clause clause = verb.clause();
        int begin = verb.index();
        while (isVerbal(clause, begin - 1)) {
            begin--;
        }
        String before = " " + clause.words(begin, verb.index()) + " ";
        return auxiliaries.stream()
                .filter(words -> before.contains(" " + words + " "))
                .findFirst()
                .flatMap(words -> lexicon.of(Scope.AUX, words))
                .or(() -> verb.auxiliaries().stream()
                        .flatMap(index -> lexicon.of(Scope.AUX, clause.lower(index)).stream())
                        .findFirst());
    }

    /// "plans to impose", "is ready to impose", "urged Japan to lift", "considered attacking", "accused of attacking";
    /// empty where the governor leaves it actual ("managed to").
    private Optional<Modality> governed(Verb verb) {
        if (verb.governors().isEmpty()) {
            return Optional.empty();
        }
        Clause clause = verb.clause();
        int governor = verb.governors().getFirst();
        String link = link(clause, governor, verb.index());
        String last = link.substring(link.lastIndexOf(' ') + 1);
        String lemma = clause.token(governor).lemma();
        List<String> phrases = Stream.of(
                        lemma + " " + link,
                        lemma + " Y " + last,
                        "be " + clause.lower(governor) + " " + link,
                        lemma + " " + last)
                .map(String::strip)
                .toList();
        Optional<Modality> bid = bid(clause, verb.index(), last);
        if (bid.isEmpty() && first(Scope.FACTIVE, phrases).isPresent()) {
            return Optional.empty();
        }
        boolean noun = clause.is(governor, PartOfSpeech.NOUN);
        Optional<Modality> overBid =
                bid.flatMap(_ -> lexicon.of(Scope.VERB_TO, lemma)).or(() -> bid);
        return overBid.or(() -> first(noun ? Scope.NOUN : Scope.VERB_TO, phrases))
                .or(() -> Optional.of(noun && last.equals("to") ? Modality.PLANNED : Modality.HYPOTHETICAL));
    }

    /// "leads efforts to impose", "rejects plans to impose": the noun right before the "to".
    private Optional<Modality> bid(Clause clause, int verb, String link) {
        int at = verb - 1;
        while (at > 0 && !clause.lower(at).equals(link)) {
            at--;
        }
        return clause.is(at - 1, PartOfSpeech.NOUN)
                ? lexicon.of(Scope.NOUN, clause.token(at - 1).lemma() + " " + link)
                : Optional.empty();
    }

    private Optional<Modality> first(Scope scope, List<String> phrases) {
        return phrases.stream()
                .flatMap(words -> lexicon.of(scope, words).stream())
                .findFirst();
    }

    /// The particles and prepositions between a governor and what it governs: "to", "out", "of".
    private static String link(Clause clause, int governor, int governed) {
        return IntStream.range(governor + 1, governed)
                .filter(at -> clause.lower(at).equals("to")
                        || clause.is(at, PartOfSpeech.ADP, PartOfSpeech.SCONJ)
                        || (at == governor + 1 && clause.is(at, PartOfSpeech.ADV)))
                .mapToObj(clause::lower)
                .collect(Collectors.joining(" "));
    }

    private Optional<Modality> ofNoun(Trigger trigger) {
        Clause clause = trigger.clause();
        int first = clause.phraseAt(trigger.first()).map(NounPhrase::first).orElse(trigger.first());
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
                return lexicon.of(Scope.VERB_TO, lemma + between).or(() -> lexicon.of(Scope.VERB_TO, lemma));
            }
        }
        return Optional.empty();
    }

    /// "Sanctions would harm relations", "sanctions were not imposed", "an attack is unlikely": what is said of the
    /// phrase.
    private Optional<Modality> verbBehind(Clause clause, int last) {
        int at = last + 1;
        while (at < clause.size() && !isClauseEnd(clause, at) && !tells(clause, at)) {
            at++;
        }
        if (Verbs.NEGATIONS.contains(clause.lower(at))) {
            return Optional.of(Modality.NEGATED);
        }
        if (clause.is(at, PartOfSpeech.AUX)) {
            return Optional.of(Modality.HYPOTHETICAL);
        }
        boolean predicate = clause.is(at, PartOfSpeech.ADJ) || clause.is(at - 1, PartOfSpeech.AUX, PartOfSpeech.ADV);
        return predicate ? lexicon.of(Scope.NOUN, clause.lower(at)) : Optional.empty();
    }

    /// Whether the token settles it: a modal, a negation, or a predicate outside noun phrases.
    private boolean tells(Clause clause, int at) {
        boolean modal = clause.is(at, PartOfSpeech.AUX)
                && lexicon.of(Scope.AUX, clause.lower(at)).isPresent();
        boolean predicate = clause.is(at, PartOfSpeech.VERB, PartOfSpeech.ADJ)
                && clause.phraseAt(at).isEmpty()
                && !COPULAS.contains(clause.token(at).lemma());
        return modal || predicate || Verbs.NEGATIONS.contains(clause.lower(at));
    }

    private static boolean isClauseEnd(Clause clause, int at) {
        return ENDS_CLAUSE.contains(clause.lower(at)) || clause.lower(at).equals(",");
    }

    private static boolean isVerbal(Clause clause, int at) {
        return clause.is(at, PartOfSpeech.AUX, PartOfSpeech.ADV) || Verbs.NEGATIONS.contains(clause.lower(at));
    }
}
