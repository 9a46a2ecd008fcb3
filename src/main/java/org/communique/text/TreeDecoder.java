package org.communique.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the tree whose arcs score best together: one head for each word, one word on the root, no cycle.
///
/// This is the algorithm of Chu and Liu, and of Edmonds. Where its tree has several words on the root, every arc to the
/// root is made so much worse that the best tree has as few of them as there can be: one.
final class TreeDecoder {

    private TreeDecoder() {}

    /// The head of each word: a row of `arcs`, where row and column 0 are the root.
    static List<Integer> heads(Matrix arcs) {
        double[][] scores = new double[arcs.rows()][arcs.rows()];
        for (int word = 0; word < scores.length; word++) {
            for (int head = 0; head < scores.length; head++) {
                scores[word][head] = word == head ? Double.NEGATIVE_INFINITY : arcs.at(word, head);
            }
        }
        int[] heads = tree(scores);
        if (roots(heads) > 1) {
            avoidRoot(scores);
            heads = tree(scores);
        }
        return Arrays.stream(heads, 1, heads.length).boxed().toList();
    }

    /// How likely a word hangs on a head, among all that it could hang on.
    static double probability(Matrix arcs, int word, int head) {
        double sum = 0;
        for (int other = 0; other < arcs.rows(); other++) {
            sum += other == word ? 0 : Math.exp((double) arcs.at(word, other) - arcs.at(word, head));
        }
        return 1 / sum;
    }

    private static long roots(int[] heads) {
        return Arrays.stream(heads, 1, heads.length).filter(head -> head == 0).count();
    }

    /// Takes more from each arc to the root than all other differences between two trees can outweigh.
    private static void avoidRoot(double[][] scores) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int word = 1; word < scores.length; word++) {
            for (double score : scores[word]) {
                least = Double.isInfinite(score) ? least : Math.min(least, score);
                most = Math.max(most, score);
            }
        }
        for (int word = 1; word < scores.length; word++) {
            scores[word][0] -= scores.length * (most - least) + 1;
        }
    }

    private static int[] tree(double[][] scores) {
        int[] heads = greedy(scores);
        List<Integer> cycle = cycle(heads);
        if (cycle.isEmpty()) {
            return heads;
        }
        Contraction contraction = Contraction.of(scores, heads, cycle);
        return contraction.expand(tree(contraction.scores), heads);
    }

    private static int[] greedy(double[][] scores) {
        int[] heads = new int[scores.length];
        for (int node = 1; node < scores.length; node++) {
            for (int head = 1; head < scores.length; head++) {
                heads[node] = scores[node][head] > scores[node][heads[node]] ? head : heads[node];
            }
        }
        return heads;
    }

    /// The nodes of one cycle, none where every node hangs on the root in the end.
    private static List<Integer> cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int node = 1; node < heads.length; node++) {
            int at = node;
            while (at != 0 && seen[at] == 0) {
                seen[at] = node;
                at = heads[at];
            }
            if (at != 0 && seen[at] == node) {
                return around(heads, at);
            }
        }
        return List.of();
    }

    private static List<Integer> around(int[] heads, int node) {
        List<Integer> cycle = new ArrayList<>();
        for (int at = node; !cycle.contains(at); at = heads[at]) {
            cycle.add(at);
        }
        return cycle;
    }

    /// A graph in which one node, the last, stands for a cycle of another.
    private static final class Contraction {

        final double[][] scores;
        private final List<Integer> cycle;
        private final List<Integer> others;
        private final int[] leave;
        private final int[] enter;

        private Contraction(List<Integer> others, List<Integer> cycle) {
            this.others = others;
            this.cycle = cycle;
            this.scores = new double[others.size() + 1][others.size() + 1];
            this.leave = new int[others.size()];
            this.enter = new int[others.size()];
        }

        static Contraction of(double[][] scores, int[] heads, List<Integer> cycle) {
            boolean[] inside = new boolean[scores.length];
            cycle.forEach(node -> inside[node] = true);
            List<Integer> others = new ArrayList<>();
            for (int node = 0; node < scores.length; node++) {
                if (!inside[node]) {
                    others.add(node);
                }
            }
            Contraction contraction = new Contraction(others, cycle);
            contraction.scores[others.size()][others.size()] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < others.size(); i++) {
                contraction.score(i, scores, heads);
            }
            return contraction;
        }

        /// The arcs between a node outside and all others: it may hang on the best node of the cycle, and the cycle on
        /// it at the node whose own arc is missed least.
        private void score(int i, double[][] from, int[] heads) {
            int node = others.get(i);
            for (int j = 0; j < others.size(); j++) {
                scores[i][j] = from[node][others.get(j)];
            }
            int last = others.size();
            scores[i][last] = Double.NEGATIVE_INFINITY;
            scores[last][i] = Double.NEGATIVE_INFINITY;
            for (int inside : cycle) {
                double out = from[node][inside];
                leave[i] = out > scores[i][last] ? inside : leave[i];
                scores[i][last] = Math.max(scores[i][last], out);
                double in = from[inside][node] - from[inside][heads[inside]];
                enter[i] = in > scores[last][i] ? inside : enter[i];
                scores[last][i] = Math.max(scores[last][i], in);
            }
        }

        /// The heads in the whole graph: `contracted` outside the cycle, and `heads` in it but where it is entered.
        int[] expand(int[] contracted, int[] heads) {
            int[] all = heads.clone();
            for (int i = 1; i < others.size(); i++) {
                boolean onCycle = contracted[i] == others.size();
                all[others.get(i)] = onCycle ? leave[i] : others.get(contracted[i]);
            }
            int entry = contracted[others.size()];
            all[enter[entry]] = others.get(entry);
            return all;
        }
    }
}
