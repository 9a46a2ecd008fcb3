package org.communique.text;

import org.communique.fact.Span;

/// A base noun phrase: determiner, modifiers and head, without what is attached behind ("the leader", not "of the
/// group").
///
/// Indices are those of the sentence's tokens; all three are inclusive.
public record NounPhrase(Sentence sentence, int first, int last, int head) {

    public Token headToken() {
        return sentence.tokens().get(head);
    }

    public Span span() {
        return sentence.span(first, last);
    }
}
