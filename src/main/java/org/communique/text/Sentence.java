package org.communique.text;

import java.util.List;
import org.communique.fact.Span;

/// A sentence and its tokens, at least one.
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("the sentence at " + span + " has no tokens");
        }
    }

    /// The span from the token at `first` to the one at `last`, both included.
    public Span span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }
}
