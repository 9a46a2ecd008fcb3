package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.SpeechLexicon.Frame;

/// "X accused Y of …", "X blamed Y for …", "X warned Y of …": what hangs on the preposition.
final class Blame implements Construction {

    @Override
    public Optional<Take> take(CueVerb cue) {
        Set<String> prepositions = cue.can(Frame.OF)
                ? cue.can(Frame.FOR) ? Set.of("of", "for") : Set.of("of", "over")
                : cue.can(Frame.FOR) ? Set.of("for", "over") : Set.of();
        Optional<Integer> blamed = cue.tree().child(cue.node(), "obj", "nsubj:pass", "iobj");
        return blamed.flatMap(object -> cue.tree().children(cue.node(), "obl", "advcl").stream()
                .filter(child -> child > cue.last())
                .filter(child -> cue.syntax().isMarked(child, prepositions))
                .findFirst()
                .map(child -> new Take(content(cue, child), "statement.accused")));
    }

    private static BitSet content(CueVerb cue, int child) {
        BitSet content = cue.syntax().subtree(child);
        cue.tree().children(child, "case", "mark").stream().limit(1).forEach(content::clear);
        return content;
    }
}
