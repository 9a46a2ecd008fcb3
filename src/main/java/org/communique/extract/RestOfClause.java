package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

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
                || !(hasVerb(cue, begin) || isLong(cue) || predicate(cue, begin).isPresent() || isSaidOf(cue, begin))) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(begin, end(cue, begin));
        return Optional.of(new Take(content, "statement.rest"));
    }

    private static int begin(CueVerb cue) {
        int at = cue.last() + 1;
        while (Extent.isTime(cue.clause(), at)
                || cue.clause().lower(at).equals("that")
                || isBeforeTime(cue, at)
                || cue.clause().is(at, PartOfSpeech.ADV)) {
            at++;
        }
        return at;
    }

    private static boolean isBeforeTime(CueVerb cue, int at) {
        return cue.clause().is(at, PartOfSpeech.ADP) && Extent.isTime(cue.clause(), at + 1);
    }

    /// What the predicate of the clause governs, else all.
    private static int end(CueVerb cue, int begin) {
        return predicate(cue, begin)
                .filter(verb -> !cue.tree().ancestors(cue.node()).contains(verb))
                .map(verb -> cue.syntax().subtree(verb).length())
                .orElse(cue.clause().size());
    }

    /// The verb whose subject the first phrase is.
    private static Optional<Integer> predicate(CueVerb cue, int begin) {
        Tree tree = cue.tree();
        return cue.clause()
                .phraseFrom(begin)
                .map(NounPhrase::top)
                .filter(top -> tree.is(top, "nsubj"))
                .map(top -> tree.arc(top).head())
                .filter(verb -> verb > begin && verb != cue.node());
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
        return isSay(cue)
                && cue.children("obj").stream()
                        .anyMatch(child -> child > cue.last()
                                && cue.syntax().subtree(child).cardinality() > FEWEST);
    }

    /// "said Tokyo always honoured its word" with a verb that the tree takes for something else.
    private static boolean isSaidOf(CueVerb cue, int begin) {
        return isSay(cue)
                && cue.subject().filter(subject -> subject < cue.first()).isPresent()
                && cue.clause().phraseFrom(begin).isPresent()
                && IntStream.range(begin, cue.clause().size())
                        .anyMatch(at -> cue.clause().is(at, PartOfSpeech.VERB));
    }

    private static boolean isSay(CueVerb cue) {
        return cue.clause().token(cue.first()).lemma().equals("say");
    }
}
