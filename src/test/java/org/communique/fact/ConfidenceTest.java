package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void staysBetweenNoneAndFull(int hundredths) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confidence(hundredths))
                .withMessage("confidence " + hundredths + " is not between 0 and 100 hundredths");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.05", "90, 0.90", "100, 1.00"})
    void hasTwoDecimals(int hundredths, String value) {
        assertThat(new Confidence(hundredths).value()).hasToString(value);
    }

    @Test
    void ofTwoThatMustBothHoldTheLowerCounts() {
        Confidence low = new Confidence(40);
        Confidence high = new Confidence(60);

        assertThat(low.and(high)).isEqualTo(low);
        assertThat(high.and(low)).isEqualTo(low);
        assertThat(low.and(new Confidence(40))).isEqualTo(low);
    }
}
