package org.communique.query;

import org.jspecify.annotations.Nullable;

/// What must be filled in before a shipped query can be asked: the variable's name, what it means, and a term to try
/// as SPARQL writes it.
public record Parameter(
        String name, String meaning, @Nullable String example) {}
