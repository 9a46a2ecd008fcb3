package org.communique.article;

import org.communique.fact.Evidence;
import org.communique.fact.Span;

/// An article's text with offsets in Unicode code points.
///
/// Java counts UTF-16 units, the graph counts code points. [#flat()] settles that once: a copy with one `char` for each
/// code point, in which an index *is* an offset. Everything that analyses text works on it.
public final class StoredText {

    /// Stands in the flat text for a character outside the Basic Multilingual Plane, as an emoji is.
    public static final char STAND_IN = '\uFFFC';

    private final String value;
    private final String flat;

    private StoredText(String value, String flat) {
        this.value = value;
        this.flat = flat;
    }

    public static StoredText of(String value) {
        return new StoredText(value, flatten(value));
    }

    private static String flatten(String value) {
        StringBuilder flat = new StringBuilder(value.length());
        value.codePoints().forEach(point -> flat.append(Character.isBmpCodePoint(point) ? (char) point : STAND_IN));
        return flat.toString();
    }

    /// The text as decoded from its file.
    public String value() {
        return value;
    }

    /// One `char` for each code point.
    public String flat() {
        return flat;
    }

    /// In code points.
    public int length() {
        return flat.length();
    }

    public String slice(Span span) {
        if (flat.length() == value.length()) {
            return value.substring(span.begin(), span.end());
        }
        int begin = value.offsetByCodePoints(0, span.begin());
        return value.substring(begin, value.offsetByCodePoints(begin, span.length()));
    }

    public Evidence evidence(Span span) {
        return new Evidence(span, slice(span));
    }
}
