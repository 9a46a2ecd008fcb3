package org.communique.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/// The figures of a number of articles; those of several numbers add up.
public final class Scores {

    static final Scores NONE = new Scores(0, Map.of(), Map.of(), Map.of());
    static final Scores ONE_ARTICLE = new Scores(1, Map.of(), Map.of(), Map.of());

    private final int articles;
    private final Map<Measure, Figures> figures;
    private final Map<Accuracy, Share> shares;
    private final SortedMap<String, Figures> types;

    Scores(int articles, Map<Measure, Figures> figures, Map<Accuracy, Share> shares, Map<String, Figures> types) {
        this.articles = articles;
        this.figures = Map.copyOf(figures);
        this.shares = Map.copyOf(shares);
        this.types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /// Of one kind of fact in one article; articles and types are counted elsewhere.
    static Scores of(Map<Measure, Figures> figures, Map<Accuracy, Share> shares) {
        return new Scores(0, figures, shares, Map.of());
    }

    Scores plus(Scores other) {
        return new Scores(
                articles + other.articles,
                sum(figures, other.figures, Figures::plus),
                sum(shares, other.shares, Share::plus),
                sum(types, other.types, Figures::plus));
    }

    public int articles() {
        return articles;
    }

    public Figures figures(Measure measure) {
        return figures.getOrDefault(measure, Figures.NONE);
    }

    /// Of the facts found, the share in which something is right.
    public Share share(Accuracy accuracy) {
        return shares.getOrDefault(accuracy, Share.NONE);
    }

    /// The events found, by PLOVER type in alphabetical order; types that neither gold nor the program has are left
    /// out.
    public SortedMap<String, Figures> types() {
        return types;
    }

    private static <K, V> Map<K, V> sum(Map<K, V> one, Map<K, V> other, BinaryOperator<V> plus) {
        Map<K, V> sum = new TreeMap<>(one);
        other.forEach((key, value) -> sum.merge(key, value, plus));
        return sum;
    }
}
