package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.text.Sentence;
import org.communique.text.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    private static final Titles TITLES = Titles.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President/PROPN Biden/PROPN                                      | president          | EXECUTIVE
            Prime/PROPN Minister/PROPN Kishida/PROPN                         | prime minister     | EXECUTIVE
            prime/ADJ minister/NOUN of/ADP Japan/PROPN                       | prime minister     | EXECUTIVE
            Foreign/PROPN Minister/PROPN Lavrov/PROPN                        | foreign minister   | EXECUTIVE
            secretary/NOUN of/ADP state/NOUN Blinken/PROPN                   | secretary of state | EXECUTIVE
            Secretary/PROPN ~-/PUNCT ~General/PROPN Guterres/PROPN           | secretary-general  | BODY
            Gen./PROPN Milley/PROPN                                          | gen.               | MILITARY
            Sen./PROPN Graham/PROPN                                          | sen.               | LEGISLATURE
            professor/NOUN Lee/PROPN                                         | professor          | OTHER
            """)
    void takesTheLongestTitleInAnyLetterCase(String words, String title, Titles.Kind kind) {
        Sentence sentence = Tagged.sentence(words);

        assertThat(TITLES.match(sentence.tokens(), 0)).hasValueSatisfying(match -> {
            assertThat(match.title()).isEqualTo(title);
            assertThat(match.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"table/NOUN", "Prime/PROPN time/NOUN", "the/DET president/NOUN"})
    void findsNoneWhereNoneBegins(String words) {
        assertThat(TITLES.match(Tagged.sentence(words).tokens(), 0)).isEmpty();
    }
}
