package org.communique.evaluate;

/// How many of the facts that were found have some property right.
public record Share(int right, int of) {

    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
        return new Share(right + other.right, of + other.of);
    }

    /// 0 where nothing was found.
    public double value() {
        return of == 0 ? 0 : (double) right / of;
    }
}
