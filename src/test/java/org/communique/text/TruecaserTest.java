package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruecaserTest {

    @Test
    void keepsNamesAndSentenceStarts() {
        assertThat(Truecaser.sentenceCase("CHILE HAS RESUMED RELATIONS WITH THE U.S. AND JAPAN ON MONDAY. THE MINISTER "
                        + "SAID NATO AGREED IN TOKYO."))
                .isEqualTo(
                        "Chile has resumed relations with the U.S. and Japan on Monday. The minister said NATO agreed "
                                + "in Tokyo.");
    }

    @Test
    void leavesTextInSentenceCase() {
        String text = "NATO and the EU said so.";

        assertThat(Truecaser.sentenceCase(text)).isEqualTo(text);
    }

    @Test
    void movesNoOffset() {
        String text = "İSTANBUL STRASSE ŒUVRE ǅ I.\n";

        assertThat(Truecaser.sentenceCase(text.repeat(3))).hasSize(3 * text.length());
    }
}
