package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.text.PartOfSpeech;

/// "The sanctions, X said, would …", "as X said": the sentence around an attribution that hangs on it.
final class Parenthesis implements Construction {

    private static final int FEWEST = 2;

    @Override
    public Optional<Take> take(CueVerb cue) {
        if (!isOpen(cue) || !(isAside(cue) || isAs(cue))) {
            return Optional.empty();
        }
        BitSet content = cue.syntax().subtree(host(cue));
        content.andNot(cue.attribution());
        content.andNot(cue.syntax().subtree(cue.node()));
        Extent.beforeAttribution(cue, content);
        return content.cardinality() < FEWEST
                ? Optional.empty()
                : Optional.of(new Take(content, Complement.addressee(cue), "statement.aside"));
    }

    /// Whether a verb of saying has a subject, but nothing of its own that is said.
    private static boolean isOpen(CueVerb cue) {
        boolean clausal = cue.can(Frame.CLAUSE) || cue.can(Frame.TOLD) || cue.can(Frame.QUOTE);
        return clausal
                && cue.children("ccomp", "xcomp", "obj").isEmpty()
                && cue.subject().isPresent();
    }

    /// What the attribution hangs on, or the clause of that where it is a noun.
    private static int host(CueVerb cue) {
        int head = cue.tree().arc(cue.node()).head();
        return cue.tree().is(cue.node(), "acl") ? cue.syntax().clauseOf(head) : head;
    }

    private static boolean isAside(CueVerb cue) {
        boolean hung = cue.tree().is(cue.node(), "parataxis")
                || (cue.tree().is(cue.node(), "acl:relcl", "advcl", "dep", "ccomp", "conj") && hasOwnSubject(cue));
        return hung && isEnclosed(cue) && (isMark(cue, begin(cue) - 1) || isMark(cue, begin(cue))) && isFinite(cue);
    }

    /// Of what looks like a relative clause, whether commas part it from its noun and from the rest.
    private static boolean isEnclosed(CueVerb cue) {
        return !cue.tree().is(cue.node(), "acl:relcl") || (isMark(cue, begin(cue) - 1) && isMark(cue, cue.last() + 1));
    }

    private static boolean hasOwnSubject(CueVerb cue) {
        return cue.tree().child(cue.node(), "nsubj").stream()
                        .anyMatch(subject -> cue.syntax().antecedent(subject) == subject)
                && cue.tree().child(cue.node(), "mark", "cc").isEmpty();
    }

    private static boolean isFinite(CueVerb cue) {
        return !cue.clause().token(cue.first()).tag().equals("VBG")
                || cue.tree().child(cue.node(), "aux").isPresent();
    }

    private static int begin(CueVerb cue) {
        return cue.attribution().nextSetBit(0);
    }

    private static boolean isMark(CueVerb cue, int token) {
        return cue.clause().is(token, PartOfSpeech.PUNCT);
    }

    private static boolean isAs(CueVerb cue) {
        return cue.tree().is(cue.node(), "advcl")
                && cue.syntax().marker(cue.node()).equals("as");
    }
}
