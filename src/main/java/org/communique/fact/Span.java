package org.communique.fact;

/// A stretch of an article's text, in Unicode code points: `begin` inclusive, `end` exclusive, never empty.
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("span " + begin + "," + end + " is empty or reversed");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /// The smallest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /// In text order; of two that begin together the shorter comes first.
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
