package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {

    @Test
    void followsTheBestHeadsWhereTheyAreATree() {
        double[][] scores = {{0, 0, 0}, {1, 0, 9}, {8, 2, 0}};

        assertThat(TreeDecoder.decode(scores)).containsExactly(2, 0);
    }

    @Test
    void opensACycleWhereItCostsLeast() {
        double[][] scores = {{0, 0, 0, 0}, {5, 0, 9, 1}, {4, 9, 0, 1}, {0, 6, 5, 0}};

        assertThat(TreeDecoder.decode(scores)).containsExactly(0, 1, 1);
    }

    @Test
    void keepsTheRootThatGainsMost() {
        double[][] scores = {{0, 0, 0}, {9, 0, 1}, {5, 4, 0}};

        assertThat(TreeDecoder.decode(scores)).containsExactly(0, 1);
    }

    @Test
    void attachesASingleWordToTheRoot() {
        assertThat(TreeDecoder.decode(new double[2][2])).containsExactly(0);
    }

    @RepeatedTest(40)
    void isAsGoodAsTheBestOfAllTreesWithItsRoot(RepetitionInfo repetition) {
        int n = 2 + repetition.getCurrentRepetition() % 4;
        Random random = new Random(repetition.getCurrentRepetition());
        double[][] scores = new double[n + 1][n + 1];
        for (double[] row : scores) {
            Arrays.setAll(row, _ -> random.nextDouble());
        }

        List<Integer> heads = TreeDecoder.decode(scores);

        assertThat(isTree(heads)).isTrue();
        assertThat(score(scores, heads)).isEqualTo(best(scores, new ArrayList<>(), heads.indexOf(0)));
    }

    private static double best(double[][] scores, List<Integer> heads, int root) {
        if (heads.size() == scores.length - 1) {
            boolean fits = heads.indexOf(0) == root && isTree(heads);
            return fits ? score(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < scores.length; head++) {
            heads.add(head);
            best = Math.max(best, best(scores, heads, root));
            heads.removeLast();
        }
        return best;
    }

    private static boolean isTree(List<Integer> heads) {
        boolean oneRoot = heads.stream().filter(head -> head == 0).count() == 1;
        for (int word = 1; word <= heads.size() && oneRoot; word++) {
            int node = word;
            for (int steps = 0; steps <= heads.size() && node != 0; steps++) {
                node = heads.get(node - 1);
            }
            oneRoot = node == 0;
        }
        return oneRoot;
    }

    private static double score(double[][] scores, List<Integer> heads) {
        double sum = 0;
        for (int i = 0; i < heads.size(); i++) {
            sum += scores[i + 1][heads.get(i)];
        }
        return sum;
    }
}
