package org.communique.text;

import org.communique.fact.Span;

/// A word or a mark: where it stands, as written (quotes and dashes normalised), its Penn Treebank tag and its lemma.
public record Token(Span span, String form, String tag, String lemma) {

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }
}
