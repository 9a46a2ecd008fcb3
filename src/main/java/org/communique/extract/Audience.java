package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.fact.SpeechAct;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Whom words are for, where the cue itself has nobody: "in a letter to X", "speaking to X", "demanded … from X".
final class Audience {

    private static final Set<String> TO = Set.of("to", "with");
    private static final Set<SpeechAct> ASKING = Set.of(SpeechAct.DEMAND, SpeechAct.URGE);

    private final CueVerb cue;
    private final BitSet content;

    Audience(CueVerb cue, BitSet content) {
        this.cue = cue;
        this.content = content;
    }

    List<NounPhrase> phrases() {
        return asked().or(this::held).map(cue.syntax()::phrases).orElse(List.of());
    }

    /// "demanded an answer from X", "called for X to leave".
    private Optional<Integer> asked() {
        if (!ASKING.contains(cue.match().cue().act())) {
            return Optional.empty();
        }
        return Stream.concat(
                        cue.children("obl").stream(),
                        cue.children("obj").stream().flatMap(object -> cue.tree().children(object, "nmod").stream()))
                .filter(child -> cue.syntax().marker(child).equals("from"))
                .filter(child -> cue.clause().is(child, PartOfSpeech.PROPN) || isSomebody(child))
                .findFirst();
    }

    private boolean isSomebody(int token) {
        return Speakers.isSomebody(cue.clause().token(token));
    }

    /// "in remarks to X, …", "speaking to X, …": what hangs on the attribution, not on what is said.
    private Optional<Integer> held() {
        return cue.syntax().subtree(cue.node()).stream()
                .filter(token -> token != cue.node() && !content.get(token))
                .filter(token ->
                        WordClass.AUDIENCE.has(cue.clause().token(token).lemma()))
                .filter(token -> cue.clause().is(token, PartOfSpeech.NOUN) || isParticiple(token))
                .boxed()
                .flatMap(token -> cue.tree().children(token, "nmod", "obl").stream())
                .filter(child -> TO.contains(cue.syntax().marker(child)) && !content.get(child))
                .filter(child -> cue.clause().is(child, PartOfSpeech.PROPN) || isSomebody(child))
                .findFirst();
    }

    private boolean isParticiple(int token) {
        return cue.clause().token(token).tag().equals("VBG");
    }
}
