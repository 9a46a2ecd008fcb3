package org.communique.evaluate;

import java.util.List;
import java.util.function.Predicate;

/// The facts of one kind that were found in an article, with how many were given and how many are in gold.
record Found<M>(List<M> matches, int system, int gold) {

    /// Of all facts, those found and right.
    Figures figures(Predicate<M> right) {
        return new Figures(count(right), system, gold);
    }

    /// Of the facts found, those right.
    Share share(Predicate<M> right) {
        return new Share(count(right), matches.size());
    }

    private int count(Predicate<M> right) {
        return Math.toIntExact(matches.stream().filter(right).count());
    }
}
