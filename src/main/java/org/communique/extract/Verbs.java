package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Finds what hangs on a verb by walking from it: leftwards to its subject, rightwards to its object and prepositions.
final class Verbs {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");
    private static final Set<String> ENDS_CLAUSE = Set.of(";", ":", "\"", "(", ")");
    private static final int REACH = 14;
    private static final int APPOSITION = 18;

    private final Clause clause;
    private final int index;
    private final List<Integer> auxiliaries = new ArrayList<>();
    private final List<Integer> governors = new ArrayList<>();
    private boolean negated;

    private Verbs(Clause clause, int index) {
        this.clause = clause;
        this.index = index;
    }

    /// The verb at a token of the clause.
    static Verb at(Clause clause, int index) {
        return new Verbs(clause, index).verb();
    }

    private Verb verb() {
        Optional<NounPhrase> subject = leftwards(index - 1);
        boolean bePassive = isParticiple() && auxiliaries.stream().anyMatch(this::isBe);
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
        boolean changed =
                !form.endsWith("ing") && !form.equals(clause.token(index).lemma());
        return changed || Set.of("hit", "cut", "put", "set").contains(form);
    }

    private boolean isBe(int auxiliary) {
        return clause.token(auxiliary).lemma().equals("be")
                || Set.of("got", "get").contains(clause.lower(auxiliary));
    }

    private Optional<NounPhrase> leftwards(int from) {
        int at = from;
        while (at >= 0 && isVerbal(at)) {
            note(at);
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        return switch (clause.lower(at)) {
            case "to" -> controller(at);
            case "who", "which", "that" -> antecedent(at);
            case "and", "or", "but" -> coordinatedVerb(at).flatMap(verb -> leftwards(verb - 1));
            case "," -> clause.lower(index).endsWith("ing") ? ofMainVerb() : overApposition(at);
            default -> clause.phraseAt(at);
        };
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

    /// Who does what follows "to": the object of the word before it ("urged Japan to lift"), else that word's subject.
    private Optional<NounPhrase> controller(int to) {
        int governor = to - 1;
        while (clause.is(governor, PartOfSpeech.ADV)) {
            governor--;
        }
        Optional<NounPhrase> controlled = clause.phraseAt(governor);
        if (controlled.isPresent()) {
            int before = controlled.get().first() - 1;
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
        return leftwards(governor - 1);
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
                return clause.phraseAt(at - 1);
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> object() {
        int next = index + 1;
        while (clause.is(next, PartOfSpeech.ADV)) {
            next++;
        }
        return clause.phraseFrom(next);
    }

    private Map<String, NounPhrase> prepositions() {
        Map<String, NounPhrase> found = new LinkedHashMap<>();
        for (int at = index + 1; at < Math.min(clause.size(), index + REACH); at++) {
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
