package org.communique.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.SpeechLexicon.Frame;

/// "X accused Y of …", "X blamed Y for …", "X warned Y of …": what hangs on the preposition.
final class Blame implements Construction {

    @Override
    public Optional<Take> take(CueVerb cue) {
        Set<String> prepositions = prepositions(cue);
        Optional<Integer> blamed = cue.tree().child(cue.node(), "obj", "nsubj:pass", "iobj");
        return blamed.flatMap(object -> cue.tree().children(cue.node(), "obl", "advcl", "xcomp").stream()
                .filter(child -> child > cue.last())
                .filter(child -> cue.syntax().isMarked(child, prepositions))
                .filter(child -> !Extent.isTime(cue.clause(), child))
                .findFirst()
                .map(child -> new Take(content(cue, child), "statement.accused")));
    }

    private static Set<String> prepositions(CueVerb cue) {
        Set<String> prepositions = new HashSet<>();
        if (cue.can(Frame.OF)) {
            prepositions.add("of");
        }
        if (cue.can(Frame.FOR)) {
            prepositions.addAll(Set.of("for", "over"));
        }
        if (cue.can(Frame.TOLD) && cue.children("ccomp").isEmpty()) {
            prepositions.addAll(Set.of("about", "of", "on"));
        }
        return prepositions;
    }

    private static BitSet content(CueVerb cue, int child) {
        BitSet content = cue.syntax().subtree(child);
        cue.tree().children(child, "case", "mark").stream().limit(1).forEach(content::clear);
        return content;
    }
}
