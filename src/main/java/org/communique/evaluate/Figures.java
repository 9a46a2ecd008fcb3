package org.communique.evaluate;

/// How many of the facts that a program gave are right, and how many of those in gold it found.
public record Figures(int right, int system, int gold) {

    static final Figures NONE = new Figures(0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(right + other.right, system + other.system, gold + other.gold);
    }

    /// Of the given ones, the share that is right; 0 where none was given.
    public double precision() {
        return system == 0 ? 0 : (double) right / system;
    }

    /// Of those in gold, the share that was found; 0 where there are none.
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /// The harmonic mean of both.
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
