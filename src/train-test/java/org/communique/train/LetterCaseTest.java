package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterCaseTest {

    @Test
    void tellsTheShapesApart() {
        assertThat(List.of("japan", "Japan", "A", "NATO", "RUSSIA", "McDonald", "U.S.", "G7", "2024", "-", "日本"))
                .extracting(word -> LetterCase.of(word, false))
                .containsExactly(1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void knowsThatTheFirstWordHasACapitalAnyway() {
        assertThat(LetterCase.of("The", true)).isEqualTo(LetterCase.FIRST_CAPITAL);
        assertThat(LetterCase.of("A", true)).isEqualTo(LetterCase.FIRST_ONE_CAPITAL);
    }

    @Test
    void countsTheFirstWordWithLettersAsFirst() {
        Pieces pieces = Pieces.of(new WordPiece(List.of()), List.of("\"", "The", "The"));
        assertThat(pieces.shapes())
                .containsExactly(0, LetterCase.SIGNS, LetterCase.FIRST_CAPITAL, LetterCase.LATER_CAPITAL, 0);
    }
}
