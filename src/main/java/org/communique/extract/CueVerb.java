package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.Span;
import org.communique.text.Document;
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
        return syntax.subject(node());
    }

    /// The cue with its subject, object and circumstances: what is no content in a sentence that it interrupts.
    BitSet attribution() {
        BitSet set = syntax.subtree(node());
        tree().children(node(), "ccomp", "parataxis").forEach(child -> set.andNot(syntax.subtree(child)));
        return set;
    }
}
