package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.text.PartOfSpeech;

/// "X said Y fully implemented …" where the tree does not see the clause: all that follows a verb of saying.
final class RestOfClause implements Construction {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int FEWEST = 4;

    @Override
    public Optional<Take> take(CueVerb cue) {
        int begin = begin(cue);
        boolean open = cue.can(Frame.CLAUSE)
                && cue.children("ccomp", "xcomp").isEmpty()
                && !cue.syntax().passive(cue.node());
        if (!open
                || begin >= cue.clause().size()
                || !startsClause(cue, begin)
                || !(hasVerb(cue, begin) || isLong(cue))) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(begin, cue.clause().size());
        return Optional.of(new Take(content, "statement.rest"));
    }

    private static int begin(CueVerb cue) {
        int at = cue.last() + 1;
        while (Extent.isTime(cue.clause(), at)
                || cue.clause().lower(at).equals("that")
                || cue.clause().is(at, PartOfSpeech.ADV)) {
            at++;
        }
        return at;
    }

    private static boolean startsClause(CueVerb cue, int begin) {
        return cue.clause()
                .is(
                        begin,
                        PartOfSpeech.DET,
                        PartOfSpeech.PRON,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.NUM);
    }

    private static boolean hasVerb(CueVerb cue, int begin) {
        for (int at = begin + 1; at < cue.clause().size(); at++) {
            boolean mark = cue.clause().lower(at).equals(",") || cue.clause().is(at, PartOfSpeech.SCONJ);
            if (FINITE.contains(cue.clause().token(at).tag())) {
                return true;
            }
            if (mark) {
                return false;
            }
        }
        return false;
    }

    /// An object of a verb that has none in English, too long to be one.
    private static boolean isLong(CueVerb cue) {
        return cue.clause().token(cue.first()).lemma().equals("say")
                && cue.children("obj").stream()
                        .anyMatch(child -> child > cue.last()
                                && cue.syntax().subtree(child).cardinality() > FEWEST);
    }
}
