package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "3, 2", "-2, -1"})
    void isNeverEmptyOrReversed(int begin, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(begin, end))
                .withMessage("span " + begin + "," + end + " is empty or reversed");
    }

    @Test
    void knowsItsLength() {
        assertThat(new Span(0, 1).length()).isEqualTo(1);
        assertThat(new Span(5, 9).length()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 8, 2, 8, true, true",
        "2, 8, 3, 7, true, true",
        "2, 8, 1, 8, false, true",
        "2, 8, 2, 9, false, true",
        "2, 8, 0, 2, false, false",
        "2, 8, 8, 9, false, false",
        "2, 8, 0, 3, false, true",
        "2, 8, 7, 9, false, true"
    })
    void containsAndOverlaps(int begin, int end, int otherBegin, int otherEnd, boolean contains, boolean overlaps) {
        Span span = new Span(begin, end);
        Span other = new Span(otherBegin, otherEnd);

        assertThat(span.contains(other)).isEqualTo(contains);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
    }

    @Test
    void coversBothWhateverTheirOrder() {
        assertThat(new Span(2, 4).cover(new Span(6, 9))).isEqualTo(new Span(2, 9));
        assertThat(new Span(6, 9).cover(new Span(2, 4))).isEqualTo(new Span(2, 9));
        assertThat(new Span(2, 9).cover(new Span(3, 4))).isEqualTo(new Span(2, 9));
    }

    @Test
    void sortsInTextOrderTheShorterFirst() {
        assertThat(Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).sorted())
                .containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
    }
}
