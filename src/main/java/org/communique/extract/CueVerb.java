package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.Span;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// A verb that may introduce what somebody said: the tokens of the cue, and the node of the tree it stands in.
record CueVerb(Document document, Syntax syntax, int first, SpeechLexicon.Match match) {

    int node() {
        return syntax.node(first);
    }

    int last() {
        return match.last();
    }

    Clause clause() {
        return syntax.clause();
    }

    Tree tree() {
        return syntax.tree();
    }

    boolean can(Frame frame) {
        return match.cue().frames().contains(frame);
    }

    Span span() {
        return clause().span(first, last());
    }

    /// The tokens that hang on the cue in one of these relations.
    List<Integer> children(String... relations) {
        return tree().children(node(), relations);
    }

    Optional<Integer> subject() {
        return inverted().or(() -> ofState()).or(() -> syntax.subject(node()));
    }

    /// "is concerned by": whoever is, not what it is by.
    private Optional<Integer> ofState() {
        return node() == first ? Optional.empty() : tree().child(node(), "nsubj");
    }

    /// "…," said X: the phrase right behind the cue, wherever a tree of a long sentence hangs it.
    private Optional<Integer> inverted() {
        boolean behindMark = clause().lower(first - 1).equals(",") || syntax.isQuoteMark(first - 1);
        boolean finite = !clause().token(first).tag().equals("VBG") && !clause().token(first).tag().equals("VBN");
        boolean bare = tree().children(node(), "nsubj", "aux", "conj", "obj").stream().allMatch(child -> child > first);
        return behindMark && finite && bare && first == last()
                ? clause().phraseFrom(last() + 1)
                        .filter(phrase -> clause().is(phrase.head(), PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON))
                        .filter(phrase -> !Extent.isTime(clause(), phrase.head()))
                        .filter(phrase -> tree().is(node(), "parataxis", "root") || can(Frame.CLAUSE))
                        .map(this::top)
                : Optional.empty();
    }

    /// The token of a phrase that the others hang on.
    private int top(NounPhrase phrase) {
        for (int token = phrase.first(); token <= phrase.last(); token++) {
            int head = tree().arc(token).head();
            if (head < phrase.first() || head > phrase.last()) {
                return token;
            }
        }
        return phrase.head();
    }

    /// The cue with its subject, object and circumstances: what is no content in a sentence that it interrupts.
    BitSet attribution() {
        BitSet set = syntax.subtree(node());
        tree().children(node(), "ccomp", "parataxis").forEach(child -> set.andNot(syntax.subtree(child)));
        return set;
    }
}
