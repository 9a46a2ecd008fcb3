package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cutting words into pieces, with a small vocabulary in which every piece of these words stands.
class WordPieceTest {

    private static final List<String> SMALL = List.of(
            "co",
            "##op",
            "##er",
            "##ation",
            "cooperation",
            "-",
            "peace",
            "talks",
            "cafe",
            "un",
            "##s",
            "i",
            "##stan",
            "##bul",
            "'",
            "$",
            "5",
            ".",
            "a",
            "##a");

    private static final WordPiece PIECES = WordPiece.of(vocabulary());

    private static List<String> vocabulary() {
        List<String> vocabulary = new ArrayList<>(Collections.nCopies(103, ""));
        for (int i = 0; i < vocabulary.size(); i++) {
            vocabulary.set(i, "[unused" + i + "]");
        }
        vocabulary.addAll(SMALL);
        return vocabulary;
    }

    private static String cut(String word) {
        List<String> vocabulary = vocabulary();
        return PIECES.pieces(word).stream()
                .map(id -> id == WordPiece.UNKNOWN ? "?" : vocabulary.get(id))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "cooperation, cooperation",
                "COOPERATION, cooperation",
                "cooper, co ##op ##er",
                "co-op, co - ?",
                "co-operation, co - ?",
                "peace-talks, peace - talks",
                "café, cafe",
                "CAFÉ, cafe",
                "İstanbul, i ##stan ##bul",
                "uns, un ##s",
                "unx, ?",
                "unx-peace, ? - peace",
                "$5.5, $ 5 . 5",
                "''', ' ' '",
                "–, ?",
                "日, ?"
            })
    void takesTheLongestPieces(String word, String pieces) {
        assertThat(cut(word)).isEqualTo(pieces);
    }

    @Test
    void aWordOfNothingKnownIsOneUnknownPiece() {
        assertThat(PIECES.pieces("\u200B\u0301")).containsExactly(WordPiece.UNKNOWN);
        assertThat(PIECES.pieces("\u0301")).containsExactly(WordPiece.UNKNOWN);
        assertThat(PIECES.pieces("")).containsExactly(WordPiece.UNKNOWN);
    }

    @Test
    void aLongWordKeepsItsEnds() {
        assertThat(cut("a".repeat(12))).isEqualTo("a" + " ##a".repeat(11));
        assertThat(cut("a".repeat(10) + "-5.5")).isEqualTo("a" + " ##a".repeat(7) + " - 5 . 5");
    }

    /// By the work it takes, so that what else the machine does is not counted.
    @Test
    void anEndlessWordTakesLinearTime() {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        cut("a".repeat(1_000_000));

        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin)
                .isLessThan(5_000_000_000L);
    }

    @Test
    void refusesAVocabularyWithAPieceTwice() {
        assertThatThrownBy(() -> WordPiece.of(List.of("a", "b", "a"))).hasMessageContaining("twice");
    }
}
