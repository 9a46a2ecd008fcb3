package org.communique.query;

import java.util.Locale;

/// How an answer is written.
public enum Format {
    /// Aligned columns to read.
    TABLE,
    /// SPARQL 1.1 Query Results CSV.
    CSV,
    /// SPARQL 1.1 Query Results JSON.
    JSON,
    /// Turtle with `@prefix`, for the triples of CONSTRUCT and DESCRIBE.
    TTL;

    /// As it is named on a command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
