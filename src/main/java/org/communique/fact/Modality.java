package org.communique.fact;

/// Whether something happened, as its asserter presents it.
public enum Modality {
    /// Happened, or is in force. The only one that yields a short-cut triple.
    ACTUAL,
    PLANNED,
    THREATENED,
    REQUESTED,
    HYPOTHETICAL,
    /// Did not happen, was refused, or was denied.
    NEGATED
}
