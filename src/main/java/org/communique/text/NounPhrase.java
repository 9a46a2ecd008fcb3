package org.communique.text;

import org.communique.fact.Span;

/// A base noun phrase: determiner, modifiers and head, without what is attached behind ("the leader", not "of the
/// group").
///
/// Indices are those of the sentence's tokens; all three are inclusive. The head of a name is its last word.
public record NounPhrase(Sentence sentence, int first, int last, int head) {

    public Token headToken() {
        return sentence.tokens().get(head);
    }

    public Span span() {
        return sentence.span(first, last);
    }

    /// The one of its tokens that hangs on a word outside: of "Fumio Kishida" the first.
    public int top() {
        int top = head;
        int next = sentence.tree().arc(top).head();
        while (first <= next && next <= last) {
            top = next;
            next = sentence.tree().arc(top).head();
        }
        return top;
    }
}
