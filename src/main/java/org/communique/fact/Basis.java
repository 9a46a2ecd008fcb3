package org.communique.fact;

/// Why we believe it: the passage, the rule that fired, and how sure that rule is.
public record Basis(Evidence evidence, String rule, Confidence confidence) {

    public Basis {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a fact at " + evidence.span() + " names no rule");
        }
    }
}
