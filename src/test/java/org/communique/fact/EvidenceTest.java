package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void quotesAsManyCharactersAsItSpans() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(new Span(3, 15), "nine char"))
                .withMessage("evidence at 3,15 spans 12 characters but quotes 9");
    }

    @Test
    void countsCodePoints() {
        assertThat(new Evidence(new Span(0, 2), "\uD83D\uDDFC!").span().length())
                .isEqualTo(2);
    }

    @Test
    void sortsByPlaceThenByWords() {
        Evidence first = new Evidence(new Span(0, 1), "b");
        Evidence second = new Evidence(new Span(1, 2), "a");
        Evidence twin = new Evidence(new Span(1, 2), "b");

        assertThat(Stream.of(twin, second, first).sorted()).containsExactly(first, second, twin);
        assertThat(second).isEqualByComparingTo(new Evidence(new Span(1, 2), "a"));
    }

    @Test
    void aBasisNamesItsRule() {
        Evidence evidence = new Evidence(new Span(0, 1), "b");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Basis(evidence, " ", new Confidence(50)))
                .withMessage("a fact at " + evidence.span() + " names no rule");
    }
}
