package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// The best tree of small matrices, where all trees can be tried.
class TreeDecoderTest {

    /// Rows are words, columns heads; the first row and column are the root.
    private static Matrix matrix(float[]... rows) {
        float[] values = new float[rows.length * rows.length];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, values, row * rows.length, rows.length);
        }
        return new Matrix(values, rows.length);
    }

    @Test
    void takesEveryWordsBestHeadWhereThatIsATree() {
        Matrix arcs =
                matrix(new float[4], new float[] {1, 9, 5, 0}, new float[] {7, 1, 9, 0}, new float[] {0, 1, 5, 9});

        assertThat(TreeDecoder.heads(arcs)).containsExactly(2, 0, 2);
    }

    @Test
    void aSingleWordHangsOnTheRoot() {
        assertThat(TreeDecoder.heads(matrix(new float[2], new float[] {-5, 9}))).containsExactly(0);
    }

    @Test
    void breaksACycleWhereItCostsLeast() {
        Matrix arcs = matrix(new float[3], new float[] {3, 0, 9}, new float[] {1, 9, 0});

        assertThat(TreeDecoder.heads(arcs)).containsExactly(0, 1);
    }

    @Test
    void leavesOneOfSeveralWordsOnTheRoot() {
        Matrix arcs =
                matrix(new float[4], new float[] {9, 0, 1, 0}, new float[] {9, 8, 0, 1}, new float[] {9, 0, 7, 0});

        assertThat(TreeDecoder.heads(arcs)).containsExactly(0, 1, 2);
    }

    @RepeatedTest(300)
    void findsTheBestOfAllTreesWithOneRoot(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int size = 2 + random.nextInt(5);
        float[] values = new float[size * size];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(20) - 10 + random.nextFloat();
        }
        Matrix arcs = new Matrix(values, size);

        List<Integer> heads = TreeDecoder.heads(arcs);

        assertThat(isTree(heads)).isTrue();
        double best = trees(size - 1)
                .filter(TreeDecoderTest::isTree)
                .mapToDouble(tree -> score(arcs, tree))
                .max()
                .orElseThrow();
        assertThat(score(arcs, heads)).isCloseTo(best, within(1e-4));
    }

    /// All assignments of heads to words.
    private static java.util.stream.Stream<List<Integer>> trees(int words) {
        int bases = words + 1;
        return IntStream.range(0, (int) Math.pow(bases, words)).mapToObj(number -> {
            List<Integer> heads = new ArrayList<>();
            int rest = number;
            for (int word = 0; word < words; word++) {
                heads.add(rest % bases);
                rest /= bases;
            }
            return heads;
        });
    }

    private static boolean isTree(List<Integer> heads) {
        for (int word = 1; word <= heads.size(); word++) {
            int at = word;
            for (int steps = 0; at != 0 && steps <= heads.size(); steps++) {
                at = heads.get(at - 1);
            }
            if (at != 0) {
                return false;
            }
        }
        return heads.stream().filter(head -> head == 0).count() == 1;
    }

    private static double score(Matrix arcs, List<Integer> heads) {
        return IntStream.range(0, heads.size())
                .mapToDouble(word -> arcs.at(word + 1, heads.get(word)))
                .sum();
    }

    @Test
    void probabilitiesOfAWordsHeadsAddUpToOne() {
        Matrix arcs =
                matrix(new float[4], new float[] {1, 90, 5, 0}, new float[] {7, 1, 9, 0}, new float[] {0, 1, 5, 9});

        assertThat(TreeDecoder.probability(arcs, 1, 0)
                        + TreeDecoder.probability(arcs, 1, 2)
                        + TreeDecoder.probability(arcs, 1, 3))
                .isCloseTo(1, within(1e-9));
        assertThat(TreeDecoder.probability(arcs, 1, 2)).isCloseTo(0.9756, within(1e-3));
    }

    @Test
    void probabilitiesOfExtremeScoresAreStillProbabilities() {
        Matrix arcs = matrix(new float[3], new float[] {-900, 0, 900}, new float[] {0, 1, 0});

        assertThat(TreeDecoder.probability(arcs, 1, 0)).isZero();
        assertThat(TreeDecoder.probability(arcs, 1, 2)).isEqualTo(1);
    }
}
