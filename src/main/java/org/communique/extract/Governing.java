package org.communique.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.extract.ModalityLexicon.Scope;
import org.communique.fact.Modality;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// What a word makes of the content that hangs on it: "plans to impose", "was accused of attacking", "considers
/// sanctions".
///
/// The lexicon writes such words as phrases: the lemma of the first, what stands between as it is, `Y` for an object,
/// and the word that introduces the content last.
final class Governing {

    private static final int LONGEST = 6;

    /// What a word makes of its content; `whole` where the phrase tells the word's own negation already ("did not
    /// hesitate to").
    record Made(Modality modality, boolean whole) {}

    private static final Set<String> NEGATIVE = Set.of("no", "not", "never", "cannot", "n't");

    private final ModalityLexicon lexicon;

    Governing(ModalityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// What a governor makes of a clause; ACTUAL where it leaves it as it is (factive), empty where the lexicon does
    /// not
    /// know it.
    Optional<Made> ofClause(Clause clause, int governor, int verb) {
        String link = clause.mark(verb);
        int begin = clause.tree().child(verb, "mark").orElse(firstOf(clause, verb));
        List<String> links = link.isEmpty() && clause.tree().is(verb, "ccomp")
                ? List.of(" that", "")
                : List.of(link.isEmpty() ? "" : " " + link);
        List<String> phrases = new ArrayList<>();
        for (String each : links) {
            phrases.addAll(phrases(clause, governor, begin, each));
        }
        return first(clause.is(governor, PartOfSpeech.NOUN, PartOfSpeech.PROPN), phrases);
    }

    /// What a verb makes of the event noun that is its object or hangs on it by a preposition.
    Optional<Made> ofNoun(Clause clause, int governor, int noun) {
        String preposition = clause.preposition(noun);
        String particle = clause.tree().children(governor, "compound:prt").stream()
                .findFirst()
                .map(at -> " " + clause.lower(at))
                .orElse("");
        String lemma = clause.token(governor).lemma();
        String be = "be " + clause.lower(governor);
        List<String> phrases = new ArrayList<>();
        if (!preposition.isEmpty()) {
            phrases.addAll(
                    List.of(lemma + particle + " " + preposition, lemma + " Y " + preposition, be + " " + preposition));
            return first(false, phrases);
        }
        phrases.addAll(List.of(lemma + particle, be));
        return first(false, phrases);
    }

    private static int firstOf(Clause clause, int verb) {
        return clause.tree().subtree(verb).getFirst();
    }

    private static List<String> phrases(Clause clause, int governor, int begin, String link) {
        List<String> phrases = new ArrayList<>();
        String lemma = clause.token(governor).lemma();
        String form = clause.lower(governor);
        boolean before = governor < begin && begin - governor <= LONGEST + 1;
        String between = before ? words(clause, governor + 1, begin) : "";
        for (String start : starts(clause, governor)) {
            phrases.add(start + between + link);
        }
        if (clause.is(governor, PartOfSpeech.NOUN, PartOfSpeech.ADV, PartOfSpeech.ADJ)) {
            phrases.addAll(ofNounWithVerb(clause, governor, between + link));
        }
        phrases.add(lemma + between + link);
        phrases.add("be " + form + between + link);
        phrases.add(lemma + " Y" + link);
        clause.tree().children(governor, "obl").stream()
                .filter(at -> governor < at && at < begin)
                .map(clause::preposition)
                .forEach(preposition -> phrases.add(lemma + " " + preposition + " Y" + link));
        clause.tree().children(governor, "compound:prt").stream()
                .map(clause::lower)
                .forEach(particle -> phrases.add(lemma + " " + particle + link));
        phrases.add(lemma + link);
        phrases.add("be " + form + link);
        return phrases;
    }

    /// "made no attempt to", "announced plans to": the noun with the verb whose object it is.
    private static List<String> ofNounWithVerb(Clause clause, int noun, String rest) {
        int verb = clause.tree().arc(noun).head();
        boolean object = verb >= 0 && verb < noun && clause.is(verb, PartOfSpeech.VERB) && noun - verb <= LONGEST;
        if (!object) {
            return List.of();
        }
        String lemma = clause.token(verb).lemma();
        return List.of(
                lemma + words(clause, verb + 1, noun + 1) + rest,
                lemma + " " + clause.lower(noun) + rest,
                lemma + " " + clause.token(noun).lemma() + rest);
    }

    /// The governor with the negation or auxiliary before it: "did not hesitate", "cannot avoid", "never fail".
    private static List<String> starts(Clause clause, int governor) {
        List<String> starts = new ArrayList<>();
        for (int at = Math.max(0, governor - 3); at < governor; at++) {
            boolean own = clause.tree().arc(at).head() == governor
                    && clause.is(at, PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART);
            if (own) {
                String end = words(clause, at, governor).strip();
                starts.add(end + " " + clause.token(governor).lemma());
                starts.add(
                        end.replace("n't", "not") + " " + clause.token(governor).lemma());
                starts.add(end.replace("can not", "cannot") + " "
                        + clause.token(governor).lemma());
                starts.add(clause.token(at).lemma() + words(clause, at + 1, governor + 1));
            }
        }
        return starts;
    }

    private static String words(Clause clause, int first, int end) {
        return end > first ? " " + clause.words(first, end) : "";
    }

    private Optional<Made> first(boolean noun, List<String> phrases) {
        Set<Scope> scopes =
                noun ? EnumSet.of(Scope.FACTIVE, Scope.NOUN, Scope.VERB_TO) : EnumSet.of(Scope.FACTIVE, Scope.VERB_TO);
        return phrases.stream()
                .flatMap(phrase -> scopes.stream()
                        .flatMap(scope -> lexicon.of(scope, phrase).stream())
                        .map(modality -> new Made(modality, isNegated(phrase))))
                .findFirst();
    }

    private static boolean isNegated(String phrase) {
        String padded = " " + phrase + " ";
        return NEGATIVE.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    /// What a noun makes of the event noun that hangs on it ("threat of sanctions") or modifies it ("sanctions
    /// threat").
    Optional<Modality> ofHead(Clause clause, int head, List<String> prepositions) {
        return prepositions.stream()
                .flatMap(preposition -> Stream.of(clause.token(head).lemma(), clause.lower(head))
                        .flatMap(word -> lexicon.of(Scope.NOUN, word + " " + preposition).stream()))
                .findFirst();
    }

    /// "possible", "planned", "no": what one of the modifiers of a phrase makes of its noun.
    Optional<Modality> ofModifier(Clause clause, NounPhrase phrase) {
        for (int at = phrase.first(); at < phrase.last(); at++) {
            Optional<Modality> modality = lexicon.of(Scope.NOUN, clause.lower(at));
            boolean called =
                    clause.lower(at).equals("called") && clause.lower(at - 2).equals("so");
            if (called) {
                return Optional.of(Modality.HYPOTHETICAL);
            }
            if (modality.isPresent() && clause.tree().is(at, "amod", "det", "advmod", "compound", "cc")) {
                return modality;
            }
        }
        return Optional.empty();
    }
}
