package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.communique.train.Wire.Field;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class QuantiserTest {

    @RepeatedTest(10)
    void staysWithinSevenBits(RepetitionInfo repetition) {
        Weight matrix = Weight.normal(new Random(repetition.getCurrentRepetition()), 0.1, 50, 7);

        Field raw = Wire.read(Quantiser.columns("m", matrix).get(0).bytes()).getLast();

        assertThat(raw.bytes().remaining()).isEqualTo(matrix.size());
        for (int i = 0; i < matrix.size(); i++) {
            assertThat(Math.abs(raw.bytes().get(i))).isLessThanOrEqualTo((byte) 63);
        }
    }

    @Test
    void givesAColumnOfZerosAHarmlessStep() {
        assertThat(Quantiser.scale(Weight.zeros(3, 1), 0)).isEqualTo(1);
    }

    @Test
    void turnsAndJoinsMatrices() {
        Weight matrix = Weight.normal(new Random(1), 1, 4, 3);

        assertThat(matrix.transposed().transposed()).isEqualTo(matrix);
        assertThat(Weight.concat(List.of(matrix.slice(0, 1), matrix.slice(1, 4))))
                .isEqualTo(matrix);
    }
}
