package org.communique.endpoint;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/// What one request may cost, as `fuseki-config/config.ttl` sets it: rows (or solutions from which triples are made)
/// and
/// bytes of an answer.
record Limits(long rows, long bytes) {

    /// What every answer to a query says of its limits.
    static final String ROWS_HEADER = "Communique-Max-Rows";

    static final String BYTES_HEADER = "Communique-Max-Bytes";
    static final String SECONDS_HEADER = "Communique-Max-Seconds";

    private static final String NAMESPACE = "https://w3id.org/communique/fuseki#";
    private static final Symbol ROWS = Symbol.create(NAMESPACE + "rows");
    private static final Symbol BYTES = Symbol.create(NAMESPACE + "bytes");

    /// Throws [IllegalStateException] where the configuration leaves a limit out.
    static Limits of(Context context) {
        return new Limits(number(context, ROWS), number(context, BYTES));
    }

    /// How long a query may run.
    static long seconds(Context context) {
        return number(context, ARQ.queryTimeout) / 1_000;
    }

    private static long number(Context context, Symbol name) {
        String value = context.getAsString(name);
        if (value == null) {
            throw new IllegalStateException("the configuration describes a query endpoint without " + name.getSymbol());
        }
        return Long.parseLong(value);
    }
}
