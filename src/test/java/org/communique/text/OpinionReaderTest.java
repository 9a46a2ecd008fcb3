package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.communique.fact.PloverType;
import org.junit.jupiter.api.Test;

/// What the heads' numbers mean, for words in the order source, cue, content, content, nothing.
class OpinionReaderTest {

    private static final List<String> SAID =
            List.of("O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT");
    private static final List<String> DONE = List.of("O", "AID", "ASSAULT");
    private static final Labels LABELS = new Labels(List.of("NN"), List.of("root", "dep"), List.of("O"), SAID, DONE);

    /// The first row is the root.
    private static Matrix matrix(List<String> classes, List<String> best) {
        float[] values = new float[(best.size() + 1) * classes.size()];
        for (int word = 0; word < best.size(); word++) {
            values[(word + 1) * classes.size() + classes.indexOf(best.get(word))] = 9;
        }
        return new Matrix(values, classes.size());
    }

    private static Opinion opinion(List<String> said, List<String> done) {
        Matrix nothing = new Matrix(new float[said.size() + 1], 1);
        return new OpinionReader(LABELS)
                .read(new Scores(
                        nothing, nothing, matrix(SAID, said), matrix(DONE, done), nothing, nothing, nothing));
    }

    @Test
    void partsARunOfEachKind() {
        Opinion opinion = opinion(
                List.of("B-SOURCE", "B-CUE", "B-CONTENT", "I-CONTENT", "O"), List.of("O", "O", "O", "O", "O"));

        assertThat(opinion.said())
                .extracting(Said::kind, Said::first, Said::last)
                .containsExactly(
                        tuple(Said.Kind.SOURCE, 0, 0),
                        tuple(Said.Kind.CUE, 1, 1),
                        tuple(Said.Kind.CONTENT, 2, 3));
        assertThat(opinion.said()).allSatisfy(part -> assertThat(part.probability()).isBetween(.99, 1.0));
        assertThat(opinion.done()).isEmpty();
    }

    @Test
    void joinsWordsThatNameOneEvent() {
        Opinion opinion = opinion(List.of("O", "O", "O", "O"), List.of("ASSAULT", "ASSAULT", "AID", "O"));

        assertThat(opinion.done())
                .extracting(Done::type, Done::first, Done::last)
                .containsExactly(
                        tuple(PloverType.ASSAULT, 0, 1),
                        tuple(PloverType.AID, 2, 2));
    }

    @Test
    void saysOfEachWordHowLikelyItIsSaidOrDone() {
        Opinion opinion = opinion(List.of("B-CONTENT", "O"), List.of("O", "AID"));

        assertThat(opinion.content().getFirst()).isCloseTo(1, within(.01));
        assertThat(opinion.content().getLast()).isCloseTo(0, within(.01));
        assertThat(opinion.event().getFirst()).isCloseTo(0, within(.01));
        assertThat(opinion.event().getLast()).isCloseTo(1, within(.01));
    }
}
