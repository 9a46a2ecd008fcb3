package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where words stand among the pieces of a sentence, and how many there is room for.
class PiecesTest {

    private static final WordPiece VOCABULARY = WordPiece.of(List.of("a", "##b", "-"));

    @Test
    void everyWordHasItsFirstAndItsLastPiece() {
        Pieces pieces = Pieces.of(VOCABULARY, List.of("abb", "a-a", "zz", "a"));

        assertThat(pieces.ids())
                .containsExactly(WordPiece.START, 0, 1, 1, 0, 2, 0, WordPiece.UNKNOWN, 0, WordPiece.END);
        assertThat(pieces.first()).containsExactly(1, 4, 7, 8);
        assertThat(pieces.last()).containsExactly(3, 6, 7, 8);
    }

    @Test
    void takesOnlyTheWordsThatFit() {
        Pieces pieces = Pieces.of(VOCABULARY, Collections.nCopies(300, "abbbb"));

        assertThat(pieces.size()).isBetween(Pieces.MOST - 5, Pieces.MOST);
        assertThat(pieces.words()).isEqualTo((pieces.size() - 2) / 5);
    }

    @Test
    void thereIsRoomForAnyWord() {
        assertThat(Pieces.of(VOCABULARY, List.of("a-".repeat(500))).words()).isOne();
    }
}
