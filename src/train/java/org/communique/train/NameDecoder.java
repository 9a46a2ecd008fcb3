package org.communique.train;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The best sequence of BIO tags, in which no name goes on that has not begun; and the names in a sequence.
final class NameDecoder {

    private static final double NEVER = -1e9;

    private NameDecoder() {}

    /// A name: words `from` to `to`, exclusive, and its class.
    record Name(int from, int to, String kind) {}

    /// `scores[i][k]` rates tag `k` for word `i`, as a logarithm.
    static List<String> decode(double[][] scores, List<String> tags) {
        int[][] back = new int[scores.length][tags.size()];
        double[] best = new double[tags.size()];
        for (int i = 0; i < scores.length; i++) {
            double[] next = new double[tags.size()];
            for (int k = 0; k < next.length; k++) {
                back[i][k] = before(best, tags, k, i == 0);
                boolean allowed = follows(i == 0 ? "O" : tags.get(back[i][k]), tags.get(k));
                next[k] = best[back[i][k]] + scores[i][k] + (allowed ? 0 : NEVER);
            }
            best = next;
        }
        return path(back, best, tags);
    }

    private static int before(double[] best, List<String> tags, int k, boolean start) {
        int before = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < best.length && !start; j++) {
            double score = best[j] + (follows(tags.get(j), tags.get(k)) ? 0 : NEVER);
            if (score > most) {
                most = score;
                before = j;
            }
        }
        return before;
    }

    private static boolean follows(String before, String tag) {
        return !tag.startsWith("I-")
                || (before.length() > 2 && before.substring(2).equals(tag.substring(2)));
    }

    private static List<String> path(int[][] back, double[] best, List<String> tags) {
        int last = 0;
        for (int k = 1; k < best.length; k++) {
            last = best[k] > best[last] ? k : last;
        }
        List<String> path = new ArrayList<>();
        for (int i = back.length - 1; i >= 0; i--) {
            path.add(tags.get(last));
            last = back[i][last];
        }
        return path.reversed();
    }

    /// A tag `I-` without its beginning begins a name, as the usual scorers have it.
    static Set<Name> names(List<String> tags) {
        Set<Name> names = new LinkedHashSet<>();
        int from = 0;
        while (from < tags.size()) {
            int to = from + 1;
            while (to < tags.size() && goesOn(tags.get(from), tags.get(to))) {
                to++;
            }
            if (!tags.get(from).equals("O")) {
                names.add(new Name(from, to, tags.get(from).substring(2)));
            }
            from = to;
        }
        return names;
    }

    private static boolean goesOn(String first, String tag) {
        return !first.equals("O") && tag.startsWith("I-") && tag.substring(2).equals(first.substring(2));
    }
}
