package org.communique.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/// Reads `data/colours.tsv` of the test resources.
class TableTest {

    private enum Mood {
        WARM,
        COLD
    }

    private final Table colours = Table.load("colours.tsv");

    @Test
    void leavesOutCommentsEmptyLinesAndTheHeader() {
        assertThat(colours.rows()).extracting(row -> row.get("name")).containsExactly("red", "blue", "grey");
    }

    @Test
    void readsLinesWithoutColumnsAsTheyAre() {
        assertThat(Table.lines("colours.tsv"))
                .containsExactly("name\tmood\talso", "red\tWARM\tscarlet | crimson||", "blue\tcold\t", "grey\tmixed");
    }

    @Test
    void readsACellBehindTheEndOfItsRowAsEmpty() {
        assertThat(colours.rows()).extracting(row -> row.get("also")).containsExactly("scarlet | crimson||", "", "");
    }

    @Test
    void partsACellOfSeveralValuesAndLeavesEmptyOnesOut() {
        assertThat(colours.rows().get(0).list("also")).containsExactly("scarlet", "crimson");
        assertThat(colours.rows().get(1).list("also")).isEmpty();
        assertThat(colours.rows().get(2).list("name")).containsExactly("grey");
    }

    @Test
    void readsAConstantInAnyLetterCase() {
        assertThat(colours.rows().get(0).constant("mood", Mood.class)).isEqualTo(Mood.WARM);
        assertThat(colours.rows().get(1).constant("mood", Mood.class)).isEqualTo(Mood.COLD);
    }

    @Test
    void namesFileRowAndValueOfAnUnknownConstant() {
        Table.Row grey = colours.rows().get(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> grey.constant("mood", Mood.class))
                .withMessage("/data/colours.tsv, row 3: 'mixed' is no Mood");
    }

    @Test
    void namesFileAndColumnsWhereAColumnIsMissing() {
        Table.Row red = colours.rows().getFirst();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> red.get("shade"))
                .withMessage("/data/colours.tsv has no column 'shade', only [name, mood, also]");
    }

    @Test
    void namesAFileThatIsMissingOrEmpty() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.load("no-such.tsv"))
                .withMessage("/data/no-such.tsv is not on the class path");
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.load("empty.tsv"))
                .withMessage("/data/empty.tsv names no columns");
    }
}
