package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shapes of words, and which of them depend on the place in the sentence.
class LetterCaseTest {

    @ParameterizedTest
    @CsvSource({
        "sanctions, 1, 1",
        "Japan, 2, 3",
        "I, 13, 4",
        "a, 1, 1",
        "NATO, 5, 5",
        "U.S., 8, 8",
        "RUSSIA, 6, 6",
        "UNHCR, 5, 5",
        "McDonald, 7, 7",
        "iPhone, 7, 7",
        "Anglo-American, 7, 7",
        "Al-qaeda, 2, 3",
        "G7, 9, 9",
        "2nd, 9, 9",
        "2022, 10, 10",
        "1.5, 10, 10",
        "$, 11, 11",
        "..., 11, 11",
        "日本, 12, 12",
        "Élysée, 2, 3",
        "İstanbul, 2, 3"
    })
    void readsTheShape(String word, int first, int later) {
        assertThat(LetterCase.of(word, true)).isEqualTo(first);
        assertThat(LetterCase.of(word, false)).isEqualTo(later);
    }

    @Test
    void aSentenceBeginsWithItsFirstWordOfLettersOrDigits() {
        WordPiece vocabulary = WordPiece.of(List.of("x"));

        assertThat(Pieces.of(vocabulary, List.of("\"", "Japan", "Russia")).shapes())
                .containsExactly(
                        LetterCase.ENDS,
                        LetterCase.SIGNS,
                        LetterCase.FIRST_CAPITALISED,
                        LetterCase.CAPITALISED,
                        LetterCase.ENDS);
    }
}
