package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import org.communique.extract.SpeechLexicon.Frame;

/// "X called the vote a sham", "X described the talks as useful": a thing and what it is said to be.
final class Characterisation implements Construction {

    @Override
    public Optional<Take> take(CueVerb cue) {
        return cue.can(Frame.AS)
                ? cue.tree()
                        .child(cue.node(), "obj", "nsubj:pass")
                        .flatMap(object -> predicate(cue, object).map(said -> take(cue, object, said)))
                : Optional.empty();
    }

    private static Optional<Integer> predicate(CueVerb cue, int object) {
        return cue.tree().children(cue.node(), "xcomp", "obl", "advcl", "ccomp").stream()
                .filter(child -> child > object && child > cue.last())
                .filter(child -> cue.tree().is(child, "xcomp", "ccomp")
                        || cue.syntax().marker(child).equals("as"))
                .filter(child -> !cue.syntax().marker(child).equals("to"))
                .findFirst();
    }

    private static Take take(CueVerb cue, int object, int said) {
        BitSet content = cue.syntax().subtree(object);
        content.or(cue.syntax().subtree(said));
        if (cue.syntax().passive(cue.node())) {
            content.clear(cue.first(), cue.last() + 1);
        }
        return new Take(content, "statement.characterisation");
    }
}
