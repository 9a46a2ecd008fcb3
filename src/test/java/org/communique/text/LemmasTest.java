package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lemmas by the shipped table.
class LemmasTest {

    private static final Lemmas LEMMAS = Lemmas.load(ModelFiles.standard());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "went, VBD, go",
                "said, VBD, say",
                "is, VBZ, be",
                "'s, VBZ, be",
                "'s, POS, 's",
                "n't, RB, not",
                "ca, MD, can",
                "wo, MD, will",
                "him, PRP, he",
                "Sanctions, NNS, sanction",
                "countries, NNS, country",
                "men, NNS, man",
                "allies, NNS, ally",
                "leaves, VBZ, leave",
                "imposed, VBN, impose",
                "provoked, VBD, provoke",
                "condemning, VBG, condemn",
                "denied, VBD, deny",
                "planned, VBD, plan",
                "expelled, VBN, expel",
                "urging, VBG, urge",
                "boycotted, VBD, boycott",
                "hoping, VBG, hope",
                "freed, VBN, free",
                "denies, VBZ, deny",
                "lying, VBG, lie",
                "freezing, VBG, freeze",
                "better, JJR, good",
                "bigger, JJR, big",
                "latest, JJS, late",
                "Japan, NNP, japan",
                "2022, CD, 2022"
            })
    void tracesWordsBack(String form, String tag, String lemma) {
        assertThat(LEMMAS.lemma(form, tag)).isEqualTo(lemma);
    }

    @Test
    void checksTheGuessOfAnEndingAgainstBaseForms() {
        Lemmas lemmas = Lemmas.of(List.of(
                "form\ttag\tlemma",
                "*ed\tVBD\t*",
                "*ved\tVBD\t*ve",
                "move\tVB\tmove",
                "tame\tVB\ttame",
                "wed\tVBD\twed",
                "drop\tVB\tdrop"));

        assertThat(List.of("moved", "tamed", "dropped", "xyzed", "wed"))
                .map(form -> lemmas.lemma(form, "VBD"))
                .containsExactly("move", "tame", "drop", "xyz", "wed");
    }
}
