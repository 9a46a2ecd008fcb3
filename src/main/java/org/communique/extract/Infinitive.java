package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.SpeechAct;

/// "X urged Y to …", "Y was urged by X to …", "X vowed to …", "X called on Y to …".
final class Infinitive implements Construction {

    private static final Set<String> SILENT = Set.of(
            "comment",
            "say",
            "elaborate",
            "discuss",
            "answer",
            "respond",
            "reply",
            "speak",
            "talk",
            "name",
            "identify",
            "give",
            "provide",
            "disclose",
            "confirm",
            "specify");

    @Override
    public Optional<Take> take(CueVerb cue) {
        return infinitive(cue).flatMap(verb -> taken(cue, verb)).or(() -> subjunctive(cue));
    }

    /// "demanded the order be lifted", "proposed that Japan leave": a bare verb with a subject of its own.
    private static Optional<Take> subjunctive(CueVerb cue) {
        return cue.can(Frame.TO) || cue.can(Frame.CLAUSE)
                ? cue.children("xcomp").stream()
                        .filter(child -> child > cue.last() && isBare(cue, child))
                        .findFirst()
                        .map(child -> new Take(cue.syntax().subtree(child), "statement.clause"))
                : Optional.empty();
    }

    private static boolean isBare(CueVerb cue, int verb) {
        int first = cue.tree().children(verb, "aux", "cop").stream().findFirst().orElse(verb);
        return cue.clause().token(first).tag().equals("VB")
                && cue.tree().child(verb, "mark").isEmpty()
                && cue.tree()
                        .child(verb, "nsubj")
                        .filter(subject -> subject > cue.last())
                        .isPresent();
    }

    private static Optional<Integer> infinitive(CueVerb cue) {
        return cue.tree().children(cue.node()).stream()
                .filter(child -> child > cue.last())
                .filter(child -> cue.tree().is(child, "xcomp", "ccomp", "advcl"))
                .filter(child -> to(cue, child) > 0)
                .findFirst();
    }

    private static int to(CueVerb cue, int verb) {
        return cue.tree().children(verb, "mark").stream()
                .filter(mark -> cue.clause().lower(mark).equals("to"))
                .findFirst()
                .orElse(-1);
    }

    private static Optional<Take> taken(CueVerb cue, int verb) {
        BitSet content = cue.syntax().subtree(verb);
        int to = to(cue, verb);
        int who = addressee(cue, verb);
        if (cue.can(Frame.TO) && who >= 0) {
            content.andNot(cue.syntax().subtree(who));
            dropTo(cue, to, content);
            return Optional.of(new Take(content, who, "statement.to"));
        }
        dropTo(cue, to, content);
        boolean own = cue.can(Frame.VOW) && cue.tree().is(verb, "xcomp") && !isSilence(cue, verb);
        return own ? Optional.of(new Take(content, "statement.vow")) : Optional.empty();
    }

    /// "not to push" stays whole.
    private static void dropTo(CueVerb cue, int to, BitSet content) {
        if (content.nextSetBit(0) == to) {
            content.clear(to);
        }
        if (!Verbs.NEGATIONS.contains(cue.clause().lower(to - 1))) {
            content.clear(to);
        }
    }

    /// "declined to comment", "refused to say": nothing was said.
    private static boolean isSilence(CueVerb cue, int verb) {
        return cue.match().cue().act() == SpeechAct.REJECT
                && SILENT.contains(cue.clause().token(verb).lemma());
    }

    private static int addressee(CueVerb cue, int verb) {
        String object = cue.syntax().passive(cue.node()) ? "nsubj:pass" : "obj";
        return cue.tree()
                .child(cue.node(), object, "iobj")
                .or(() -> cue.children("obl").stream()
                        .filter(child -> child > cue.last() && child < verb)
                        .filter(child -> onLast(cue, child))
                        .findFirst())
                .or(() -> cue.tree().child(verb, "nsubj"))
                .orElse(Construction.Take.NOBODY);
    }

    private static boolean onLast(CueVerb cue, int child) {
        return cue.tree().children(child, "case").contains(cue.last());
    }
}
