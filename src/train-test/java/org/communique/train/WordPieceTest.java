package org.communique.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    private static final int KYIV = 110;

    private final WordPiece pieces = new WordPiece(vocabulary());

    private static List<String> vocabulary() {
        List<String> vocabulary = new ArrayList<>(Collections.nCopies(110, "[unused]"));
        vocabulary.addAll(List.of("ky", "##iv", "cafe", "-", "u", ".", "s", "##s"));
        return vocabulary;
    }

    @Test
    void takesTheLongestPieceThatMatches() {
        assertThat(pieces.pieces("Kyiv")).containsExactly(KYIV, KYIV + 1);
    }

    @Test
    void removesCaseAndAccents() {
        assertThat(pieces.pieces("CAFÉ")).containsExactly(KYIV + 2);
    }

    @Test
    void cutsAtPunctuationFirst() {
        assertThat(pieces.pieces("U.S.")).containsExactly(KYIV + 4, KYIV + 5, KYIV + 6, KYIV + 5);
        assertThat(pieces.pieces("kyiv-s")).containsExactly(KYIV, KYIV + 1, KYIV + 3, KYIV + 6);
    }

    @Test
    void givesOneUnknownPieceForAPartItCannotSpell() {
        assertThat(pieces.pieces("zz")).containsExactly(WordPiece.UNKNOWN);
        assertThat(pieces.pieces("\u00a0")).containsExactly(WordPiece.UNKNOWN);
    }

    @Test
    void keepsTheEndsOfAVeryLongWord() {
        assertThat(pieces.pieces("u" + "s".repeat(50)))
                .hasSize(12)
                .startsWith(KYIV + 4)
                .endsWith(KYIV + 7);
    }

    @Test
    void cutsAsTheStockVocabularyDoes() {
        List<String> stock = BaseModel.vocabulary();
        assertThat(stock).hasSize(30_522).startsWith("[PAD]");
        assertThat(new WordPiece(stock).pieces("Communique's").stream().map(stock::get))
                .containsExactly("com", "##mun", "##ique", "'", "s");
    }
}
