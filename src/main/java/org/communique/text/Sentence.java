package org.communique.text;

import java.util.List;
import org.communique.fact.Span;

/// A sentence: its tokens, at least one, the tree that they form, and a second opinion on what is said in it.
public record Sentence(Span span, List<Token> tokens, Tree tree, Opinion opinion) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("the sentence at " + span + " has no tokens");
        }
        if (tree.size() != tokens.size()) {
            throw new IllegalArgumentException(
                    "the sentence at " + span + " has " + tokens.size() + " tokens but a tree of " + tree.size());
        }
    }

    /// A sentence without a second opinion.
    public Sentence(Span span, List<Token> tokens, Tree tree) {
        this(span, tokens, tree, Opinion.NONE);
    }

    /// The span from the token at `first` to the one at `last`, both included.
    public Span span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }

    /// From the first to the last token of all that hangs on a token.
    public Span subtreeSpan(int token) {
        List<Integer> subtree = tree.subtree(token);
        return span(subtree.getFirst(), subtree.getLast());
    }
}
