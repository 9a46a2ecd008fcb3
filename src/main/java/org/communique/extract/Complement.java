package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// "X said that …", "…, X said", "X told Y that …": the clause that completes the cue, before or behind it.
final class Complement implements Construction {

    @Override
    public Optional<Take> take(CueVerb cue) {
        boolean clausal = cue.can(Frame.CLAUSE) || cue.can(Frame.TOLD) || cue.can(Frame.QUOTE);
        List<Integer> clauses = cue.children("ccomp").stream()
                .filter(child -> isSaid(cue, child))
                .toList();
        if (!clausal || clauses.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        clauses.forEach(child -> content.or(cue.syntax().subtree(child)));
        Extent.behindCue(cue, clauses.getFirst(), content);
        dropOwn(cue, content);
        dropOccasion(cue, clauses, content);
        int told = told(cue, content);
        Extent.beforeAttribution(cue, content);
        int addressee = addressee(cue);
        return Optional.of(new Take(content, addressee == Take.NOBODY ? told : addressee, "statement.clause"));
    }

    /// "told India the talks had ended": whoever is told, where the tree takes the phrase for content.
    private static int told(CueVerb cue, BitSet content) {
        int begin = cue.last() + 1;
        if (!cue.can(Frame.TOLD) || cue.can(Frame.CLAUSE) || content.nextSetBit(0) != begin) {
            return Take.NOBODY;
        }
        return cue.clause()
                .phraseFrom(begin)
                .filter(phrase -> cue.clause()
                        .is(
                                phrase.last() + 1,
                                PartOfSpeech.DET,
                                PartOfSpeech.PRON,
                                PartOfSpeech.PROPN,
                                PartOfSpeech.SCONJ))
                .map(phrase -> {
                    content.clear(begin, phrase.last() + 1);
                    return phrase.top();
                })
                .orElse(Take.NOBODY);
    }

    /// A question word is content, "to" makes an infinitive; a quotation alone is what some verbs take.
    private static boolean isSaid(CueVerb cue, int child) {
        boolean quoteOnly = !cue.can(Frame.CLAUSE) && !cue.can(Frame.TOLD);
        return !quoteOnly
                || cue.document()
                        .quotationAround(cue.clause().token(child).span())
                        .isPresent();
    }

    /// "On Friday in Rome, as part of a tour, X said, …": what stands before a cue whose content all stands behind it.
    private static void dropOccasion(CueVerb cue, List<Integer> clauses, BitSet content) {
        boolean behind = clauses.stream().allMatch(clause -> clause > cue.last());
        boolean verbless = content.stream()
                .limit(content.get(0, cue.first()).cardinality())
                .noneMatch(token -> cue.clause().is(token, PartOfSpeech.VERB, PartOfSpeech.AUX)
                        || cue.syntax().isQuoteMark(token));
        int first = content.nextSetBit(0);
        boolean hung = first >= 0 && cue.clause().is(first, PartOfSpeech.ADP, PartOfSpeech.SCONJ, PartOfSpeech.ADV);
        if (behind && verbless && hung) {
            content.clear(0, cue.first());
        }
    }

    /// The attribution where the content is hung around it.
    private static void dropOwn(CueVerb cue, BitSet content) {
        content.clear(cue.first(), cue.last() + 1);
        cue.speakers().forEach(child -> content.andNot(cue.syntax().subtree(child)));
    }

    static int addressee(CueVerb cue) {
        if (cue.syntax().passive(cue.node())) {
            return cue.tree().child(cue.node(), "nsubj:pass").orElse(Take.NOBODY);
        }
        Optional<Integer> told = cue.can(Frame.TOLD) || cue.can(Frame.TO)
                ? cue.tree().child(cue.node(), "iobj", "obj")
                : cue.tree().child(cue.node(), "iobj");
        return told.or(() -> cue.children("obl").stream()
                        .filter(child -> cue.syntax().marker(child).equals("to"))
                        .findFirst())
                .orElse(Take.NOBODY);
    }

    static boolean isRoot(Tree tree, int token) {
        return tree.arc(token).head() == Tree.ROOT;
    }
}
