package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the network's numbers mean, for words in the order source, cue, content, content, nothing.
class OpinionReaderTest {

    private static final List<String> SAID =
            List.of("O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT");
    private static final Labels LABELS = new Labels(List.of("NN"), List.of("root", "dep"), List.of("O"), SAID);

    /// The first row is the root.
    private static Matrix matrix(List<String> classes, List<String> best) {
        float[] values = new float[(best.size() + 1) * classes.size()];
        for (int word = 0; word < best.size(); word++) {
            values[(word + 1) * classes.size() + classes.indexOf(best.get(word))] = 9;
        }
        return new Matrix(values, classes.size());
    }

    private static Opinion opinion(List<String> said) {
        return new OpinionReader(LABELS).read(matrix(SAID, said));
    }

    @Test
    void partsARunOfEachKind() {
        Opinion opinion = opinion(List.of("B-SOURCE", "B-CUE", "B-CONTENT", "I-CONTENT", "O"));

        assertThat(opinion.said())
                .extracting(Said::kind, Said::first, Said::last)
                .containsExactly(
                        tuple(Said.Kind.SOURCE, 0, 0), tuple(Said.Kind.CUE, 1, 1), tuple(Said.Kind.CONTENT, 2, 3));
        assertThat(opinion.said())
                .allSatisfy(part -> assertThat(part.probability()).isBetween(.99, 1.0));
    }

    @Test
    void saysOfEachWordHowLikelyItIsSaid() {
        Opinion opinion = opinion(List.of("B-CONTENT", "O"));

        assertThat(opinion.content().getFirst()).isCloseTo(1, within(.01));
        assertThat(opinion.content().getLast()).isCloseTo(0, within(.01));
    }
}
