package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The flag waves over Moscow. REUTERS/Jane Doe              | REUTERS/Jane Doe
            A ship is seen off Yeosu. Yonhap via REUTERS              | Yonhap via REUTERS
            He waits to speak in New York. JOHN R. DOE/Getty Images   | JOHN R. DOE/Getty Images
            The president makes a speech. (AA Photo)                  | (AA Photo)
            They arrive at the building. (Photo: Jane Doe)            | (Photo: Jane Doe)
            The port was closed on Monday. REUTERS                    | REUTERS
            """)
    void findsTheCreditAtTheEnd(String text, String credit) {
        assertThat(Credits.in(Passage.in(text).getFirst()))
                .hasValueSatisfying(span ->
                        assertThat(text.substring(span.begin(), span.end())).isEqualTo(credit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He told Reuters.", "The minister spoke to the AP", "They agreed (in part) to meet.", "A photo."
            })
    void leavesSentences(String text) {
        assertThat(Credits.in(Passage.in(text).getFirst())).isEmpty();
    }
}
