package org.communique.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Pairs facts of gold with facts of a program, each used once at most: the best pairs first.
final class Matching {

    private Matching() {}

    /// A fact of gold and a fact of the program, by number, that may be the same; the heavier the likelier.
    record Pair(double weight, int gold, int system) {

        private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::weight)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::system);
    }

    /// The pairs that are taken, the best first.
    static List<Pair> best(List<Pair> pairs) {
        BitSet gold = new BitSet();
        BitSet system = new BitSet();
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : pairs.stream().sorted(Pair.BEST_FIRST).toList()) {
            if (!gold.get(pair.gold()) && !system.get(pair.system())) {
                gold.set(pair.gold());
                system.set(pair.system());
                taken.add(pair);
            }
        }
        return taken;
    }
}
