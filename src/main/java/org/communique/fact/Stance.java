package org.communique.fact;

/// The speaker's stance towards the act, measure or state of affairs that the content puts forward.
public enum Stance {
    SUPPORT,
    OPPOSE,
    NEUTRAL
}
