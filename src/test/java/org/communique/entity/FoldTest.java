package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy, Volodymyr Zelensky",
        "Volodymyr Zelenskiy, Volodymyr Zelensky",
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
        "Muhammad Ali, Mohamed Ali",
        "Abdel Fattah el-Sissi, Abdel Fattah el Sisi",
        "'Joseph R. Biden, Jr.', Joseph Biden",
        "Søren Łapiński, Soren Lapinski",
    })
    void makesSpellingsOfOneNameAlike(String one, String other) {
        assertThat(Fold.of(one)).isEqualTo(Fold.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Anna Holm, Anna Hulm", "Wang Yi, Yi Wang", "Ali Khan, Alia Khan"})
    void keepsNamesApart(String one, String other) {
        assertThat(Fold.of(one)).isNotEqualTo(Fold.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "matsuno, mastuno, true",
        "matsunaga, matsunga, true",
        "whitlam, whitlan, true",
        "whitlam, whitlams, true",
        "holm, hulm, false",
        "matsunaga, matsuo, false",
        "matsuno, matsuno, false",
        "lavrova, lavrenk, false",
    })
    void takesOneWrongLetterInALongWordForASlip(String one, String other, boolean slip) {
        assertThat(Fold.isSlip(one, other)).isEqualTo(slip);
    }
}
