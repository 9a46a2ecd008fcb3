package org.communique.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Modality;
import org.communique.fact.PloverType;
import org.communique.fact.Sanction;
import org.communique.fact.Sanction.Measure;
import org.communique.fact.Sanction.Move;
import org.communique.fact.Sanction.Status;
import org.jspecify.annotations.Nullable;

/// Reads what an event does to a sanction: the move, the kind of measure and where it stands then.
final class SanctionReader {

    /// The mode of a trigger that restricts trade, money or travel; the others cut relations without being sanctions.
    private static final String RESTRICTS = "SANCTION-discontinue";

    /// Of what a state concedes, the easing of sanctions.
    private static final String EASES = "085";

    private record Phrase(String words, Measure measure) {}

    private final List<Phrase> phrases;
    private final Map<String, String> moves;

    private SanctionReader(List<Phrase> phrases, Map<String, String> moves) {
        this.phrases = List.copyOf(phrases);
        this.moves = Map.copyOf(moves);
    }

    static SanctionReader load() {
        List<Phrase> phrases = Table.load("lexicon/sanction-measures.tsv").rows().stream()
                .map(row -> new Phrase(row.get("phrase"), measure(row.get("measure"))))
                .sorted(SanctionReader::namedAndLongestFirst)
                .toList();
        return new SanctionReader(
                phrases,
                Table.load("lexicon/sanction-moves.tsv").rows().stream()
                        .collect(Collectors.toMap(row -> row.get("lemma"), row -> row.get("move"))));
    }

    private static int namedAndLongestFirst(Phrase a, Phrase b) {
        int byKind = Boolean.compare(a.measure() == Measure.UNSPECIFIED, b.measure() == Measure.UNSPECIFIED);
        return byKind != 0
                ? byKind
                : Integer.compare(b.words().length(), a.words().length());
    }

    private static Measure measure(String term) {
        for (Measure measure : Measure.values()) {
            if (measure.term().equals(term)) {
                return measure;
            }
        }
        throw new IllegalStateException("sanction-measures.tsv: unknown measure '" + term + "'");
    }

    /// Null where the event is about no sanction.
    @Nullable
    Sanction of(Trigger trigger, Modality modality) {
        PloverType type = trigger.entry().code().type();
        boolean eases = type == PloverType.CONCEDE
                && EASES.equals(trigger.entry().code().cameo());
        boolean sanction = eases
                || (type == PloverType.SANCTION
                        && RESTRICTS.equals(trigger.entry().code().mode()));
        if (!sanction) {
            return null;
        }
        Move move = eases ? lifting(modality) : imposing(trigger, modality);
        return new Sanction(move, measure(trigger), status(trigger, move, modality));
    }

    private Measure measure(Trigger trigger) {
        Clause clause = trigger.clause();
        String words = " " + clause.words(0, clause.size()) + " " + apart(clause, trigger.head());
        return phrases.stream()
                .filter(phrase -> words.contains(" " + phrase.words() + " "))
                .findFirst()
                .map(Phrase::measure)
                .orElse(Measure.UNSPECIFIED);
    }

    /// A verb beside the words that stand apart from it: "freeze assets" of "froze the banks' assets", "barred from
    /// entering" of "barred him from entering".
    private static String apart(Clause clause, int verb) {
        String done = clause.token(verb).lemma() + " ";
        Stream<String> objects = clause.dependents(verb, "obj", "nsubj:pass").stream()
                .flatMap(object ->
                        Stream.of(done + clause.lower(object), clause.lower(verb) + " " + clause.lower(object)));
        Stream<String> clauses = clause.tree().subtree(verb).stream()
                .filter(other -> clause.tree().is(other, "advcl", "xcomp", "acl"))
                .filter(other -> !clause.mark(other).isEmpty())
                .map(other -> clause.lower(verb) + " " + clause.mark(other) + " " + clause.lower(other));
        return Stream.concat(objects, clauses).map(pair -> "| " + pair + " ").collect(Collectors.joining());
    }

    private boolean is(Trigger trigger, String move) {
        return move.equals(moves.get(trigger.clause().token(trigger.first()).lemma()));
    }

    private static Move lifting(Modality modality) {
        return switch (modality) {
            case ACTUAL -> Move.LIFT;
            case PLANNED -> Move.AGREE_LIFT;
            case REQUESTED -> Move.DEMAND_LIFT;
            case NEGATED -> Move.REFUSE_LIFT;
            case THREATENED, HYPOTHETICAL -> Move.MENTION;
        };
    }

    private Move imposing(Trigger trigger, Modality modality) {
        return switch (modality) {
            case ACTUAL -> {
                Move byVerb = is(trigger, "enforce") ? Move.ENFORCE : Move.IMPOSE;
                yield trigger.entry().kind() == Kind.NOUN ? Move.MENTION : byVerb;
            }
            case PLANNED, REQUESTED -> Move.CALL_FOR;
            case THREATENED -> Move.THREATEN;
            case HYPOTHETICAL, NEGATED -> Move.MENTION;
        };
    }

    private Status status(Trigger trigger, Move move, Modality modality) {
        return switch (move) {
            case IMPOSE, AGREE_LIFT, DEMAND_LIFT -> Status.IN_FORCE;
            case ENFORCE, REFUSE_LIFT -> Status.MAINTAINED;
            case LIFT -> is(trigger, "ease") ? Status.EASED : Status.LIFTED;
            case CALL_FOR -> Status.PROPOSED;
            case THREATEN -> Status.THREATENED;
            case MENTION -> modality == Modality.ACTUAL ? Status.IN_FORCE : Status.PROPOSED;
        };
    }

    /// The CAMEO code of a move, null where a coder would print none.
    static @Nullable String cameo(Sanction sanction) {
        return switch (sanction.move()) {
            case IMPOSE, ENFORCE -> "163";
            case LIFT -> EASES;
            case AGREE_LIFT -> "0354";
            case REFUSE_LIFT -> "1244";
            case DEMAND_LIFT -> "1054";
            case THREATEN -> "1312";
            case CALL_FOR, MENTION -> null;
        };
    }
}
