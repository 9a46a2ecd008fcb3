package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Finds what hangs on a verb by walking from it: leftwards to its subject, rightwards to its object and prepositions.
final class Verbs {

    /// Prepositions before a gerund that tells what is done: "by attacking", "after attacking".
    private static final Set<String> TELLS_OF_DONE =
            Set.of("after", "by", "for", "in", "on", "since", "through", "upon", "while");

    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");
    private static final Set<String> ENDS_CLAUSE = Set.of(";", ":", "\"", "(", ")");
    private static final int REACH = 14;
    private static final int APPOSITION = 18;

    private final Clause clause;
    private final int index;
    private final int particle;
    private final List<Integer> auxiliaries = new ArrayList<>();
    private final List<Integer> governors = new ArrayList<>();
    private boolean negated;

    private Verbs(Clause clause, int index, int particle) {
        this.clause = clause;
        this.index = index;
        this.particle = particle;
    }

    /// The verb at a token of the clause.
    static Verb at(Clause clause, int index) {
        return new Verbs(clause, index, index).verb();
    }

    /// The verb of a trigger; a particle that belongs to it ("shot down the plane") is no preposition.
    static Verb of(Trigger trigger) {
        boolean phrasal = trigger.clause().is(trigger.last(), PartOfSpeech.ADP, PartOfSpeech.ADV);
        return new Verbs(trigger.clause(), trigger.first(), phrasal ? trigger.last() : trigger.first()).verb();
    }

    private Verb verb() {
        Optional<NounPhrase> subject = leftwards(index);
        boolean bePassive = !clause.lower(index).endsWith("ing") && hasOwnBe();
        Map<String, NounPhrase> prepositions = prepositions();
        return new Verb(
                clause,
                index,
                subject,
                object(),
                prepositions,
                bePassive || isReducedPassive(prepositions),
                negated,
                auxiliaries,
                governors);
    }

    /// "sanctions imposed by Japan", but not "spoke by phone": a name, or a phrase with its own article.
    private boolean isReducedPassive(Map<String, NounPhrase> prepositions) {
        NounPhrase by = prepositions.get("by");
        boolean agent =
                by != null && (by.headToken().is(PartOfSpeech.PROPN, PartOfSpeech.PRON) || by.last() > by.first());
        boolean bare = auxiliaries.isEmpty() && governors.isEmpty() && object().isEmpty();
        return agent && bare && isParticiple() && clause.phraseAt(index - 1).isPresent();
    }

    private boolean isParticiple() {
        String form = clause.lower(index);
        boolean changed = clause.is(index, PartOfSpeech.VERB)
                && !form.endsWith("ing")
                && !form.equals(clause.token(index).lemma());
        return changed || Set.of("hit", "cut", "put", "set").contains(form);
    }

    /// Whether a form of "be" stands before the verb itself, not only before what governs it.
    private boolean hasOwnBe() {
        int at = index - 1;
        while (at >= 0 && isVerbal(at) && !isBe(at)) {
            at--;
        }
        return at >= 0 && isVerbal(at);
    }

    private boolean isBe(int auxiliary) {
        return clause.token(auxiliary).lemma().equals("be")
                || Set.of("got", "get").contains(clause.lower(auxiliary));
    }

    /// Whoever does what the verb at a token says.
    private Optional<NounPhrase> leftwards(int verb) {
        int at = verb - 1;
        while (at >= 0 && isVerbal(at)) {
            note(at);
            at--;
        }
        return switch (clause.lower(at)) {
            case "to" -> controller(at);
            case "who", "which", "that" -> antecedent(at);
            case "and", "or", "but" -> coordinatedVerb(at).flatMap(this::leftwards);
            case "," -> clause.lower(verb).endsWith("ing") ? ofMainVerb() : overApposition(at);
            default -> isGerund(at, verb) ? ofGerund(at) : clause.wholeAt(at);
        };
    }

    /// Whether the verb or its first auxiliary ends in "-ing": "attacking", "being attacked".
    private boolean isGerund(int before, int verb) {
        int first = before + 1;
        while (first < verb && !clause.is(first, PartOfSpeech.AUX)) {
            first++;
        }
        return clause.lower(first).endsWith("ing");
    }

    /// "considered attacking", "accused Russia of attacking". Behind "by" or "after" it is done by whoever does the
    /// rest, behind "for" by whoever is blamed or thanked.
    private Optional<NounPhrase> ofGerund(int before) {
        if (clause.is(before, PartOfSpeech.VERB)) {
            governors.add(before);
            return leftwards(before);
        }
        if (!clause.is(before, PartOfSpeech.ADP, PartOfSpeech.SCONJ)) {
            return clause.wholeAt(before);
        }
        if (!TELLS_OF_DONE.contains(clause.lower(before))) {
            return controller(before);
        }
        Optional<NounPhrase> blamed =
                clause.phraseAt(before - 1).filter(_ -> clause.lower(before).equals("for"));
        return blamed.or(() -> coordinatedVerb(before).flatMap(this::leftwards));
    }

    /// "…, saying that": whoever does what the first verb of the sentence says.
    private Optional<NounPhrase> ofMainVerb() {
        for (int at = 1; at < index; at++) {
            if (clause.is(at, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                return at(clause, at).subject();
            }
        }
        return Optional.empty();
    }

    private boolean isVerbal(int at) {
        return isVerbal(clause, at);
    }

    /// Whether the token can stand between a subject and its verb: an auxiliary, an adverb or a negation.
    static boolean isVerbal(Clause clause, int at) {
        return clause.is(at, PartOfSpeech.AUX, PartOfSpeech.ADV)
                || NEGATIONS.contains(clause.lower(at))
                || (clause.is(at, PartOfSpeech.VERB) && clause.token(at).lemma().equals("have"));
    }

    private void note(int at) {
        if (clause.is(at, PartOfSpeech.AUX)) {
            auxiliaries.add(at);
        }
        negated |= NEGATIONS.contains(clause.lower(at));
    }

    /// Who does what follows "to" or a preposition: the object of the word before it ("urged Japan to lift"), else that
    /// word's subject.
    private Optional<NounPhrase> controller(int to) {
        int governor = to - 1;
        while (clause.is(governor, PartOfSpeech.ADV) || NEGATIONS.contains(clause.lower(governor))) {
            note(governor);
            governor--;
        }
        Optional<NounPhrase> controlled = clause.phraseAt(governor);
        if (controlled.isPresent()) {
            int before = clause.coordinated(controlled.get()).getFirst().first() - 1;
            while (clause.is(before, PartOfSpeech.ADP)) {
                before--;
            }
            if (clause.is(before, PartOfSpeech.VERB)) {
                governors.add(before);
                return controlled;
            }
            governors.add(controlled.get().head());
            return controlled;
        }
        if (!clause.is(governor, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.AUX)) {
            return Optional.empty();
        }
        governors.add(governor);
        return leftwards(governor);
    }

    private Optional<NounPhrase> antecedent(int relative) {
        int end = clause.lower(relative - 1).equals(",") ? relative - 2 : relative - 1;
        return clause.phraseAt(end);
    }

    private Optional<Integer> coordinatedVerb(int conjunction) {
        for (int at = conjunction - 1; at >= 0 && !ENDS_CLAUSE.contains(clause.lower(at)); at--) {
            if (clause.is(at, PartOfSpeech.VERB)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// "Suzuki, a member of the House, said": the phrase before the other comma.
    private Optional<NounPhrase> overApposition(int comma) {
        for (int at = comma - 1; at > 0 && comma - at <= APPOSITION; at--) {
            if (ENDS_CLAUSE.contains(clause.lower(at))) {
                return Optional.empty();
            }
            if (clause.lower(at).equals(",")) {
                return clause.wholeAt(at - 1);
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> object() {
        return objectBehind(index).or(() -> objectBehind(particle));
    }

    private Optional<NounPhrase> objectBehind(int from) {
        int next = from + 1;
        while (clause.is(next, PartOfSpeech.ADV)) {
            next++;
        }
        return clause.phraseFrom(next);
    }

    private Map<String, NounPhrase> prepositions() {
        Map<String, NounPhrase> found = new LinkedHashMap<>();
        for (int at = particle + 1; at < Math.min(clause.size(), particle + REACH); at++) {
            if (ENDS_CLAUSE.contains(clause.lower(at)) || clause.is(at, PartOfSpeech.VERB, PartOfSpeech.SCONJ)) {
                break;
            }
            if (clause.is(at, PartOfSpeech.ADP)) {
                String preposition = clause.lower(at);
                clause.phraseFrom(at + 1).ifPresent(phrase -> found.putIfAbsent(preposition, phrase));
            }
        }
        return found;
    }
}
