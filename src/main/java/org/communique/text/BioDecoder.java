package org.communique.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the best sequence of classes in which every `I-` continues a run of its own kind (Viterbi): names, or who says
/// what.
final class BioDecoder {

    private final List<String> labels;

    /// Whether the class of the second index may follow that of the first; the last row is the sentence's beginning.
    private final boolean[][] follows;

    /// `labels` are `O`, `B-…` and `I-…`.
    BioDecoder(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.follows = new boolean[labels.size() + 1][labels.size()];
        for (int to = 0; to < labels.size(); to++) {
            boolean anywhere = !labels.get(to).startsWith("I-");
            follows[labels.size()][to] = anywhere;
            for (int from = 0; from < labels.size(); from++) {
                follows[from][to] = anywhere || kind(from).equals(kind(to));
            }
        }
    }

    /// A run of words; both indices are inclusive, `kind` is what follows `B-` in the class's label.
    record Found(int first, int last, String kind) {}

    /// The runs of a sentence in text order; row 0 of `scores` is the root, which is no word.
    List<Found> runs(Matrix scores) {
        List<Found> runs = new ArrayList<>();
        int[] best = best(scores);
        for (int word = 0; word < best.length; word++) {
            if (labels.get(best[word]).startsWith("B-")) {
                int last = word;
                while (last + 1 < best.length && labels.get(best[last + 1]).startsWith("I-")) {
                    last++;
                }
                runs.add(new Found(word, last, kind(best[word])));
            }
        }
        return runs;
    }

    private String kind(int label) {
        return labels.get(label).substring(Math.min(2, labels.get(label).length()));
    }

    /// The class of each word.
    private int[] best(Matrix scores) {
        int words = scores.rows() - 1;
        int[][] before = new int[words][labels.size()];
        double[] sums = new double[labels.size()];
        for (int word = 0; word < words; word++) {
            double[] next = new double[labels.size()];
            for (int to = 0; to < next.length; to++) {
                before[word][to] = word == 0 ? labels.size() : bestBefore(sums, to);
                boolean allowed = follows[before[word][to]][to];
                double sum = word == 0 ? 0 : sums[before[word][to]];
                next[to] = allowed ? sum + scores.at(word + 1, to) : Double.NEGATIVE_INFINITY;
            }
            sums = next;
        }
        int[] best = new int[words];
        int at = Arrays.stream(sums)
                .boxed()
                .toList()
                .indexOf(Arrays.stream(sums).max().orElseThrow());
        for (int word = words - 1; word >= 0; word--) {
            best[word] = at;
            at = before[word][at];
        }
        return best;
    }

    private int bestBefore(double[] sums, int to) {
        int best = -1;
        for (int from = 0; from < sums.length; from++) {
            if (follows[from][to] && (best < 0 || sums[from] > sums[best])) {
                best = from;
            }
        }
        return best;
    }
}
