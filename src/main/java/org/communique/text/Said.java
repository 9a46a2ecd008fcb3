package org.communique.text;

/// A run of words that a small network takes for a part of a statement; token indices are inclusive, the probability is
/// that
/// of its words on average.
public record Said(Kind kind, int first, int last, double probability) {

    /// Who speaks, the words that say so, or what is said.
    public enum Kind {
        SOURCE,
        CUE,
        CONTENT
    }
}
