package org.communique.text;

import static org.communique.text.PartOfSpeech.ADJ;
import static org.communique.text.PartOfSpeech.ADV;
import static org.communique.text.PartOfSpeech.AUX;
import static org.communique.text.PartOfSpeech.NOUN;
import static org.communique.text.PartOfSpeech.PART;
import static org.communique.text.PartOfSpeech.PROPN;
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
        for (int next = at; isVerbal(next) || isBetween(next) || pieces.is(next, "to"); next++) {
            if (isVerbal(next)) {
                head = next;
            }
        }
        return head;
    }

    /// The tense of the group that ends here; empty where none does.
    private Optional<Tense> of(int at) {
        if (isAppointed(at) || isTimetable(at)) {
            return Optional.of(Tense.FUTURE);
        }
        if (isAuxiliary(at)) {
            return Optional.of(ofAuxiliary(at));
        }
        return pieces.is(at, VERB) ? ofVerb(at) : Optional.empty();
    }

    /// "is scheduled", "due", "planned for", but not "planned on Friday to".
    private boolean isAppointed(int at) {
        int auxiliary = back(at - 1);
        return pieces.is(at, Kind.APPOINTED)
                && (pieces.is(auxiliary, "is", "are") || (pieces.is(at + 1, "for") && !isAuxiliary(auxiliary)));
    }

    /// "the conference opens"; taggers take such a verb for a noun or an adjective where only "on" follows.
    private boolean isTimetable(int at) {
        if (!pieces.is(at, Kind.TIMETABLE)) {
            return false;
        }
        int before = back(at - 1);
        boolean subject = pieces.is(before, NOUN, PROPN) && pieces.is(at + 1, "on");
        boolean misread =
                pieces.is(at, ADJ) || (pieces.is(at, NOUN) && pieces.lower(at).endsWith("s"));
        return pieces.is(at, VERB) ? !isAuxiliary(before) && !pieces.is(before, "to") : subject && misread;
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

    private boolean isAuxiliary(int at) {
        return pieces.is(at, AUX) || isModal(at);
    }

    private boolean isVerbal(int at) {
        return pieces.is(at, VERB) || isAuxiliary(at);
    }

    /// By its form, since taggers stumble over "wo" and "'ll"; "May" and "Will" are names.
    private boolean isModal(int at) {
        return pieces.is(at, Kind.MODAL) && !pieces.is(at, NOUN, PROPN);
    }

    private Optional<Tense> ofVerb(int at) {
        int auxiliary = back(at - 1);
        if (pieces.is(auxiliary, "to")) {
            return Optional.of(ofInfinitive(auxiliary));
        }
        if (isAuxiliary(auxiliary)) {
            return Optional.of(ofGroup(at, auxiliary));
        }
        return pieces.lower(at).endsWith("ing") ? Optional.empty() : Optional.of(Tense.OTHER);
    }

    /// Of a verb with auxiliaries, the last of which stands at `auxiliary`.
    private Tense ofGroup(int at, int auxiliary) {
        boolean perfect = false;
        for (int left = auxiliary; isAuxiliary(left); left = back(left - 1)) {
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
            if (isVerbal(at)) {
                return of(at).orElse(Tense.OTHER);
            }
        }
        return Tense.OTHER;
    }

    /// The nearest piece from here to the left that is no adverb and no "not".
    private int back(int from) {
        int at = from;
        while (isBetween(at)) {
            at--;
        }
        return at;
    }

    /// An adverb or a negation, "n't" in its pieces.
    private boolean isBetween(int at) {
        boolean adverb = pieces.is(at, ADV, PART) && !pieces.is(at, "to") && !isModal(at);
        return adverb || pieces.is(at, "not", "n", "'", "t");
    }
}
