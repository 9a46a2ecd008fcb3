package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.train.NameDecoder.Name;
import org.junit.jupiter.api.Test;

class NameDecoderTest {

    private static final List<String> TAGS = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC");

    @Test
    void doesNotGoOnWithANameThatHasNotBegun() {
        double[][] scores = {{-2, -1, 0, -3, -3}, {-5, -5, 0, -4, -1}};

        assertThat(NameDecoder.decode(scores, TAGS)).containsExactly("B-PER", "I-PER");
    }

    @Test
    void choosesTheBestWholeSequence() {
        double[][] scores = {{0, -0.5, -9, -9, -9}, {-3, -9, 0, -9, -9}};

        assertThat(NameDecoder.decode(scores, TAGS)).containsExactly("B-PER", "I-PER");
    }

    @Test
    void findsNamesThatTouch() {
        assertThat(NameDecoder.names(List.of("B-PER", "I-PER", "B-PER", "O", "B-LOC")))
                .containsExactly(new Name(0, 2, "PER"), new Name(2, 3, "PER"), new Name(4, 5, "LOC"));
    }

    @Test
    void hasNoNamesWithoutWords() {
        assertThat(NameDecoder.decode(new double[0][], TAGS)).isEmpty();
        assertThat(NameDecoder.names(List.of())).isEmpty();
    }
}
