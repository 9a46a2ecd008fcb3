package org.communique.text;

import org.communique.fact.Span;

/// Words in quotation marks: `outer` with the marks, `inner` without.
public record Quotation(Span outer, Span inner) {

    public Quotation {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("quotation " + outer + " does not hold its words " + inner);
        }
    }
}
