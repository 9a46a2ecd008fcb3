package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWrapsTest {

    @Test
    void joinsTheLinesOfTextSetToAWidth() {
        String text = """
                Readout of the call

                The prime minister spoke today with the president of Ukraine to discuss
                support for the country, and told him that Japan would go on with its
                sanctions against Russia. The two leaders agreed to meet again before
                the end of the month.

                -   Japan will freeze the assets of banks that serve the armed forces,
                    and prohibit exports to them.
                -   Japan will receive those who have fled, and will help the countries
                    that have taken most of them in.
                """;

        assertThat(LineWraps.join(text).strip().split("\\n+", -1)).hasSize(4);
        assertThat(LineWraps.join(text)).hasSameSizeAs(text).contains("discuss support", "forces,     and");
    }

    @Test
    void joinsScannedLinesWithAnEmptyLineAfterEach() {
        String text = """
                SANCTIONS ON SERBIA

                Australia welcomes the decision of the United Nations to

                impose a range of mandatory sanctions on Serbia, which is

                meant to end the fighting in Bosnia and to bring all of

                the parties to the conflict to the negotiating table.
                """;

        assertThat(LineWraps.join(text).strip().split("\\n+", -1)).hasSize(2);
    }

    @Test
    void joinsASentenceThatLinksHaveTorn() {
        String text = """
                World
                China has congratulated
                Jane Doe
                on her being elected as the first
                prime minister
                , according to the embassy.
                Politics
                """;

        assertThat(LineWraps.join(text))
                .isEqualTo("World\nChina has congratulated Jane Doe on her being elected as the first prime minister"
                        + " , according to the embassy.\nPolitics\n");
    }

    @Test
    void leavesMenusHeadlinesAndParagraphs() {
        String text = "Home\nworld\nlife\nMinister calls for talks\nThe minister called.\nNobody came.\n";

        assertThat(LineWraps.join(text)).isEqualTo(text);
    }
}
