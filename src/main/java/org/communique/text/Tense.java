package org.communique.text;

/// What the verbs around a time expression tell about where it lies.
enum Tense {
    /// Ahead: "will meet", "plans to visit", "is due".
    FUTURE,
    /// A state that was over: "was ambassador until", "had left by".
    IMPERFECT,
    /// Anything else; news looks back.
    OTHER
}
