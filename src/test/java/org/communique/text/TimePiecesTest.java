package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.fact.Span;
import org.communique.text.TimeLexicon.Kind;
import org.junit.jupiter.api.Test;

class TimePiecesTest {

    @Test
    void partsLettersDigitsAndMarks() {
        assertThat(words(TaggedPieces.pieces("mid-March 21st 2022-01-21 Jan.")))
                .containsExactly("mid", "-", "march", "21", "st", "2022", "-", "01", "-", "21", "jan", ".");
    }

    @Test
    void keepsWhereEachPieceStands() {
        TimePieces pieces = TaggedPieces.pieces("On 21st Jan.");

        assertThat(pieces.span(1, 5)).isEqualTo(new Span(3, 12));
        assertThat(pieces.isJoined(2)).isTrue();
        assertThat(pieces.isJoined(3)).isFalse();
    }

    @Test
    void hasNothingBeyondItsEnds() {
        TimePieces pieces = TaggedPieces.pieces("Friday");

        assertThat(pieces.lower(-1)).isEmpty();
        assertThat(pieces.lower(1)).isEmpty();
        assertThat(pieces.is(1, Kind.WEEKDAY)).isFalse();
        assertThat(pieces.digits(1)).isEmpty();
        assertThat(pieces.isJoined(0)).isFalse();
    }

    @Test
    void leavesATokenTooLongForATimeWhole() {
        assertThat(words(TaggedPieces.pieces("a.".repeat(500_000)))).hasSize(1);
    }

    @Test
    void namesTheWordThatIsNotOfTheKind() {
        TimePieces pieces = TaggedPieces.pieces("Friday");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pieces.value(0, Kind.MONTH))
                .withMessage("'friday' is no MONTH");
    }

    private static List<String> words(TimePieces pieces) {
        return IntStream.range(0, pieces.size()).mapToObj(pieces::lower).toList();
    }
}
