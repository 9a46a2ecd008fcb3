package org.communique.fact;

/// The characters of the article that say something: where they stand and what they are.
///
/// The quotation makes a fact readable without the article and lets everyone check that the offsets fit.
public record Evidence(Span span, String quote) implements Comparable<Evidence> {

    public Evidence {
        int length = quote.codePointCount(0, quote.length());
        if (length != span.length()) {
            throw new IllegalArgumentException("evidence at " + span.begin() + "," + span.end() + " spans "
                    + span.length() + " characters but quotes " + length);
        }
    }

    @Override
    public int compareTo(Evidence other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : quote.compareTo(other.quote);
    }
}
