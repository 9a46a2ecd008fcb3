package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.extract.ModalityLexicon.Scope;
import org.communique.fact.Modality;

/// What a verb's own words make of what it tells: its negation, auxiliaries, adverbs and conjunction.
final class OwnModality {

    private static final Set<String> INVERTED = Set.of("should", "were", "had");

    private final ModalityLexicon lexicon;
    private final List<String> auxiliaries;

    OwnModality(ModalityLexicon lexicon) {
        this.lexicon = lexicon;
        this.auxiliaries = lexicon.phrases(Scope.AUX);
    }

    /// What the verb's own negation, auxiliaries, adverbs and conjunction make of it.
    Modality of(Clause clause, int verb) {
        String before = auxiliaries(clause, verb);
        Optional<Modality> auxiliary = auxiliaries.stream()
                .filter(words -> before.contains(" " + words + " "))
                .findFirst()
                .flatMap(words -> lexicon.of(Scope.AUX, words));
        if (Verbs.isNegated(clause, verb) || negatesObject(clause, verb)) {
            boolean open = before.contains(" may ") || before.contains(" might ");
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
    Optional<Modality> conditional(Clause clause, int verb) {
        int first = clause.firstOf(verb);
        String mark = clause.mark(first);
        Optional<Modality> marked = lexicon.of(Scope.CONJ, mark)
                .or(() -> clause.tree().children(first, "advmod", "mark").stream()
                        .flatMap(at -> lexicon.of(Scope.CONJ, clause.lower(at)).stream())
                        .findFirst());
        boolean report = mark.equals("whether") || (clause.tree().is(first, "ccomp") && mark.equals("if"));
        return report || beginsInverted(clause, first) || isInverted(clause, verb)
                ? Optional.of(Modality.HYPOTHETICAL)
                : marked.filter(_ -> !isConcessive(mark));
    }

    /// "…, should Russia attack".
    private static boolean beginsInverted(Clause clause, int verb) {
        int first = clause.tree().subtree(verb).getFirst();
        return clause.tree().is(verb, "advcl")
                && clause.tree().is(first, "aux")
                && clause.tree().arc(first).head() == verb
                && INVERTED.contains(clause.lower(first));
    }

    /// "Were Russia to attack, …": up to the first comma of a sentence that begins so.
    private static boolean isInverted(Clause clause, int verb) {
        return INVERTED.contains(clause.lower(0))
                && !ModalityReader.isQuestion(clause)
                && IntStream.range(0, verb).noneMatch(at -> clause.lower(at).equals(","));
    }

    private static boolean isConcessive(String mark) {
        return Set.of("although", "though", "because", "as", "since").contains(mark);
    }
}
