package org.communique.fact;

import org.jspecify.annotations.Nullable;

/// The question a position is about: a concept of the issue scheme, made concrete by a country where that makes sense.
///
/// `sanctions on Russia` has the id `sanctions-RU` and the broader issue `sanctions`; a plain issue has no broader one.
public record Issue(String id, String label, @Nullable String broader) {

    public Issue {
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("issue '" + id + "' with label '" + label + "' is incomplete");
        }
    }
}
