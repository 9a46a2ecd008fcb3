package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.communique.text.BioDecoder.Found;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// The best allowed sequence of name classes.
class BioDecoderTest {

    private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC");
    private static final BioDecoder DECODER = new BioDecoder(LABELS);

    /// Scores with 5 for the label of each word; the first row is the root.
    private static float[] scores(String... labels) {
        float[] scores = new float[(labels.length + 1) * LABELS.size()];
        for (int word = 0; word < labels.length; word++) {
            scores[(word + 1) * LABELS.size() + LABELS.indexOf(labels[word])] = 5;
        }
        return scores;
    }

    private static List<Found> names(float[] scores) {
        return DECODER.runs(new Matrix(scores, LABELS.size()));
    }

    @Test
    void joinsWhatContinuesAName() {
        assertThat(names(scores("B-PER", "I-PER", "O", "B-LOC", "B-LOC", "I-LOC")))
                .containsExactly(new Found(0, 1, "PER"), new Found(3, 3, "LOC"), new Found(4, 5, "LOC"));
    }

    @Test
    void aContinuationWithoutABeginningBecomesWhatElseIsBest() {
        float[] scores = scores("I-PER", "I-PER");
        scores[LABELS.size() + LABELS.indexOf("B-PER")] = 4;

        assertThat(names(scores)).containsExactly(new Found(0, 1, "PER"));
    }

    @Test
    void aNameDoesNotChangeItsKind() {
        float[] scores = scores("B-PER", "I-LOC");
        scores[2 * LABELS.size() + LABELS.indexOf("I-PER")] = 4;

        assertThat(names(scores)).containsExactly(new Found(0, 1, "PER"));
    }

    @Test
    void nothingIsNoName() {
        assertThat(names(scores("O", "O"))).isEmpty();
    }

    @RepeatedTest(100)
    void findsTheBestOfAllSequences(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int words = 1 + random.nextInt(4);
        float[] values = new float[(words + 1) * LABELS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat();
        }
        Matrix scores = new Matrix(values, LABELS.size());

        double best = IntStream.range(0, (int) Math.pow(LABELS.size(), words))
                .mapToObj(number -> sequence(number, words))
                .filter(BioDecoderTest::isAllowed)
                .mapToDouble(sequence -> score(scores, sequence))
                .max()
                .orElseThrow();

        assertThat(score(scores, sequence(DECODER.runs(scores), words))).isCloseTo(best, within(1e-5));
    }

    private static List<Integer> sequence(int number, int words) {
        List<Integer> sequence = new ArrayList<>();
        int rest = number;
        for (int word = 0; word < words; word++) {
            sequence.add(rest % LABELS.size());
            rest /= LABELS.size();
        }
        return sequence;
    }

    private static List<Integer> sequence(List<Found> names, int words) {
        List<Integer> sequence = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            int at = word;
            String label = names.stream()
                    .filter(name -> name.first() <= at && at <= name.last())
                    .findFirst()
                    .map(name -> (name.first() == at ? "B-" : "I-") + name.kind())
                    .orElse("O");
            sequence.add(LABELS.indexOf(label));
        }
        return sequence;
    }

    private static boolean isAllowed(List<Integer> sequence) {
        for (int word = 0; word < sequence.size(); word++) {
            String label = LABELS.get(sequence.get(word));
            String before = word == 0 ? "O" : LABELS.get(sequence.get(word - 1));
            if (label.startsWith("I-") && !before.endsWith(label.substring(1))) {
                return false;
            }
        }
        return true;
    }

    private static double score(Matrix scores, List<Integer> sequence) {
        return IntStream.range(0, sequence.size())
                .mapToDouble(word -> scores.at(word + 1, sequence.get(word)))
                .sum();
    }
}
