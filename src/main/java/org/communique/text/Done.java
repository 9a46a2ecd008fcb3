package org.communique.text;

import org.communique.fact.PloverType;

/// A run of words that the encoder takes to name an event; token indices are inclusive, the probability is that of its
/// words on average.
public record Done(PloverType type, int first, int last, double probability) {}
