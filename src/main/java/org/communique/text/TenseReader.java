package org.communique.text;

import static org.communique.text.PartOfSpeech.ADV;
import static org.communique.text.PartOfSpeech.AUX;
import static org.communique.text.PartOfSpeech.PART;
import static org.communique.text.PartOfSpeech.VERB;

import java.util.Optional;
import org.communique.text.TimeLexicon.Kind;

/// Reads the tense of the verb group nearest to a time expression: the one before it in its clause, else the one after
/// it, else one beyond a comma.
final class TenseReader {

    private final TimePieces pieces;

    TenseReader(TimePieces pieces) {
        this.pieces = pieces;
    }

    /// The tense around the pieces from `first` to before `end`.
    Tense around(int first, int end) {
        return before(first, true)
                .or(() -> after(end, true))
                .or(() -> after(end, false))
                .or(() -> before(first, false))
                .orElse(Tense.OTHER);
    }

    private Optional<Tense> before(int first, boolean commas) {
        for (int at = first - 1; at >= 0 && !isBreak(at, commas); at--) {
            Optional<Tense> tense = of(at);
            if (tense.isPresent()) {
                return tense;
            }
        }
        return Optional.empty();
    }

    private Optional<Tense> after(int end, boolean commas) {
        for (int at = end; at < pieces.size() && !isBreak(at, commas); at++) {
            Optional<Tense> tense = of(head(at));
            if (tense.isPresent()) {
                return tense;
            }
        }
        return Optional.empty();
    }

    private boolean isBreak(int at, boolean commas) {
        return pieces.is(at, Kind.BREAK) || (commas && pieces.is(at, ","));
    }

    /// The last verb of the group that begins here: "meet" of "will not meet", "sign" of "are expected to sign".
    private int head(int at) {
        int head = at;
        for (int next = at; pieces.is(next, VERB, AUX, PART, ADV); next++) {
            if (pieces.is(next, VERB, AUX)) {
                head = next;
            }
        }
        return head;
    }

    /// The tense of the group that ends here; empty where none does.
    private Optional<Tense> of(int at) {
        if (pieces.is(at, Kind.APPOINTED) && isAppointed(at)) {
            return Optional.of(Tense.FUTURE);
        }
        if (pieces.is(at, AUX)) {
            return Optional.of(ofAuxiliary(at));
        }
        return pieces.is(at, VERB) ? ofVerb(at) : Optional.empty();
    }

    /// "is scheduled", "due", "planned for", but not "planned on Friday to".
    private boolean isAppointed(int at) {
        int auxiliary = back(at - 1);
        return pieces.is(auxiliary, "is", "are") || (pieces.is(at + 1, "for") && !pieces.is(auxiliary, AUX));
    }

    private Tense ofAuxiliary(int at) {
        if (isModal(at)) {
            return Tense.FUTURE;
        }
        if (isModal(back(at - 1))) {
            return pieces.is(at, "have") ? Tense.OTHER : Tense.FUTURE;
        }
        return pieces.is(at, "was", "were", "had") ? Tense.IMPERFECT : Tense.OTHER;
    }

    private boolean isModal(int at) {
        return pieces.is(at, Kind.MODAL) && pieces.is(at, AUX);
    }

    private Optional<Tense> ofVerb(int at) {
        int auxiliary = back(at - 1);
        if (pieces.is(auxiliary, "to")) {
            return Optional.of(ofInfinitive(auxiliary));
        }
        if (pieces.is(auxiliary, AUX)) {
            return Optional.of(ofGroup(at, auxiliary));
        }
        if (pieces.lower(at).endsWith("ing")) {
            return Optional.empty();
        }
        return Optional.of(pieces.is(at, Kind.TIMETABLE) ? Tense.FUTURE : Tense.OTHER);
    }

    /// Of a verb with auxiliaries, the last of which stands at `auxiliary`.
    private Tense ofGroup(int at, int auxiliary) {
        boolean perfect = false;
        for (int left = auxiliary; pieces.is(left, AUX); left = back(left - 1)) {
            if (isModal(left)) {
                return perfect ? Tense.OTHER : Tense.FUTURE;
            }
            if (pieces.is(left, "had")) {
                return Tense.IMPERFECT;
            }
            perfect |= pieces.is(left, "have");
        }
        boolean progressive = pieces.lower(at).endsWith("ing") && pieces.is(auxiliary, "is", "are", "am");
        return progressive ? Tense.FUTURE : Tense.OTHER;
    }

    /// "plans to visit" lies ahead, "flew to Berlin to meet" does not.
    private Tense ofInfinitive(int to) {
        for (int at = to - 1; at >= 0 && !isBreak(at, true); at--) {
            if (pieces.is(at, Kind.PROSPECT) || isModal(at)) {
                return Tense.FUTURE;
            }
            if (pieces.is(at, VERB, AUX)) {
                return of(at).orElse(Tense.OTHER);
            }
        }
        return Tense.OTHER;
    }

    /// The nearest piece from here to the left that is no adverb and no "not".
    private int back(int from) {
        int at = from;
        while (pieces.is(at, ADV, PART) && !pieces.is(at, "to")) {
            at--;
        }
        return at;
    }
}
