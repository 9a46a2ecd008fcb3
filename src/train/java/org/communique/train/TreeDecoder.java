package org.communique.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the best tree in a matrix of arc scores: Chu-Liu/Edmonds, with one root.
///
/// `scores[d][h]` rates head `h` for dependent `d`; row and column 0 are the root. The cost grows with the cube of the
/// sentence at worst; cycles are rare.
final class TreeDecoder {

    private static final double NEVER = -1e9;

    private TreeDecoder() {}

    /// The head of each word 1…n; exactly one is 0.
    static List<Integer> decode(double[][] scores) {
        int n = scores.length;
        double[][] s = new double[n][];
        for (int d = 0; d < n; d++) {
            s[d] = scores[d].clone();
            s[d][d] = NEVER;
        }
        Arrays.fill(s[0], NEVER);
        keepOneRoot(s);
        int[] heads = edmonds(s);
        List<Integer> words = new ArrayList<>();
        for (int d = 1; d < n; d++) {
            words.add(heads[d]);
        }
        return words;
    }

    /// Where not exactly one word prefers the root, only the word stays attached to it that gains most by it.
    private static void keepOneRoot(double[][] s) {
        List<Integer> roots = new ArrayList<>();
        for (int d = 1; d < s.length; d++) {
            if (best(s[d], 0) == 0) {
                roots.add(d);
            }
        }
        keepRoot(
                s,
                bestRoot(
                        s,
                        roots.isEmpty() ? IntStream.range(1, s.length).boxed().toList() : roots));
    }

    private static int bestRoot(double[][] s, List<Integer> candidates) {
        int root = candidates.get(0);
        for (int d : candidates) {
            root = rootMargin(s[d]) > rootMargin(s[root]) ? d : root;
        }
        return root;
    }

    private static void keepRoot(double[][] s, int root) {
        for (int d = 1; d < s.length; d++) {
            if (d == root) {
                Arrays.fill(s[d], 1, s.length, NEVER);
            } else {
                s[d][0] = NEVER;
            }
        }
    }

    private static double rootMargin(double[] row) {
        return row.length < 2 ? row[0] : row[0] - row[best(row, 1)];
    }

    private static int best(double[] row, int from) {
        int best = from;
        for (int h = from; h < row.length; h++) {
            if (row[h] > row[best]) {
                best = h;
            }
        }
        return best;
    }

    private static int[] edmonds(double[][] s) {
        int[] heads = new int[s.length];
        for (int d = 1; d < s.length; d++) {
            heads[d] = best(s[d], 0);
        }
        List<Integer> cycle = cycle(heads);
        return cycle.isEmpty() ? heads : expanded(s, heads, cycle);
    }

    /// Nodes of a cycle, in the order of their heads, or none.
    private static List<Integer> cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            List<Integer> path = new ArrayList<>();
            int node = start;
            while (node != 0 && seen[node] == 0) {
                seen[node] = start;
                path.add(node);
                node = heads[node];
            }
            if (node != 0 && seen[node] == start) {
                return path.subList(path.indexOf(node), path.size());
            }
        }
        return List.of();
    }

    /// Solves the graph with the cycle as one node, then opens the cycle where the solution enters it.
    private static int[] expanded(double[][] s, int[] heads, List<Integer> cycle) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < s.length; i++) {
            if (!cycle.contains(i)) {
                rest.add(i);
            }
        }
        Contraction contraction = new Contraction(s, heads, rest, cycle);
        int[] inner = edmonds(contraction.scores());
        int[] result = heads.clone();
        int one = rest.size();
        for (int i = 1; i < one; i++) {
            result[rest.get(i)] = inner[i] == one ? contraction.leave(rest.get(i)) : rest.get(inner[i]);
        }
        int head = rest.get(inner[one]);
        result[contraction.enter(head)] = head;
        return result;
    }

    /// A graph whose cycle has become its last node.
    private static final class Contraction {

        private final double[][] s;
        private final int[] heads;
        private final List<Integer> rest;
        private final List<Integer> cycle;

        Contraction(double[][] s, int[] heads, List<Integer> rest, List<Integer> cycle) {
            this.s = s;
            this.heads = heads;
            this.rest = rest;
            this.cycle = cycle;
        }

        double[][] scores() {
            int one = rest.size();
            double[][] inner = new double[one + 1][one + 1];
            for (int i = 0; i < one; i++) {
                for (int j = 0; j < one; j++) {
                    inner[i][j] = i == j ? NEVER : s[rest.get(i)][rest.get(j)];
                }
                inner[i][one] = i == 0 ? NEVER : s[rest.get(i)][leave(rest.get(i))];
                inner[one][i] = gain(enter(rest.get(i)), rest.get(i));
            }
            Arrays.fill(inner[0], NEVER);
            inner[one][one] = NEVER;
            return inner;
        }

        /// The node of the cycle that is the best head of `dependent`.
        int leave(int dependent) {
            int best = cycle.get(0);
            for (int node : cycle) {
                best = s[dependent][node] > s[dependent][best] ? node : best;
            }
            return best;
        }

        /// The node of the cycle that gives up its head for `head` at the least cost.
        int enter(int head) {
            int best = cycle.get(0);
            for (int node : cycle) {
                best = gain(node, head) > gain(best, head) ? node : best;
            }
            return best;
        }

        private double gain(int node, int head) {
            return s[node][head] - s[node][heads[node]];
        }
    }
}
