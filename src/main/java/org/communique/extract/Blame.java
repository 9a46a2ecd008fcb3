package org.communique.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.SpeechAct;

/// "X accused Y of …", "X blamed Y for …", "X warned Y of …": what hangs on the preposition.
final class Blame implements Construction {

    @Override
    public Optional<Take> take(CueVerb cue) {
        Set<String> prepositions = prepositions(cue);
        Optional<Integer> blamed = cue.tree().child(cue.node(), "obj", "nsubj:pass", "iobj");
        return blamed.flatMap(object -> hung(cue, object)
                .filter(child -> child > cue.last())
                .filter(child -> cue.syntax().isMarked(child, prepositions))
                .filter(child -> !Extent.isTime(cue.clause(), child))
                .findFirst()
                .map(child -> new Take(content(cue, child), "statement.accused")));
    }

    /// What hangs on the verb, or on whoever is blamed where the tree takes it for theirs.
    private static Stream<Integer> hung(CueVerb cue, int object) {
        Stream<Integer> own = cue.tree().children(cue.node(), "obl", "advcl", "xcomp", "ccomp").stream();
        Stream<Integer> loose = cue.match().cue().act() == SpeechAct.ACCUSE
                ? cue.tree().children(object, "nmod", "acl").stream()
                : Stream.empty();
        return Stream.concat(own, loose);
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
