package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOKYO, Feb 17 (Reuters) -         | TOKYO        | 2022-02-17 | Reuters
            BEIJING (AP) —                    | BEIJING      |            | AP
            BEIRUT/THE HAGUE, March 7 (Reuters) - | BEIRUT/THE HAGUE | 2022-03-07 | Reuters
            KYIV, Ukraine (AP) —              | KYIV, Ukraine |           | AP
            SEOUL, Aug. 20 (Yonhap) --        | SEOUL        | 2021-08-20 | Yonhap
            Hong Kong CNN —                   | Hong Kong    |            | CNN
            BRUSSELS, 17 February 2021 –      | BRUSSELS     | 2021-02-17 |
            NAIROBI, Feb. 17, 2022 (Daily Post) - | NAIROBI | 2022-02-17 |
            ISLAMABAD –                       | ISLAMABAD    |            |
            WASHINGTON:                       | WASHINGTON   |            |
            SANTIAGO, 22 NOV 89 (DOMESTIC SERVICE) -- [TEXT] | SANTIAGO | 1989-11-22 |
            TOKYO                             | TOKYO        |            |
            """)
    void readsPlaceDateAndAgency(String words, String place, @Nullable String date, @Nullable String agency) {
        Optional<Dateline> dateline = opening(words + " Japan has called for talks.");

        assertThat(dateline).hasValueSatisfying(found -> {
            assertThat(found.region()).isEqualTo(new Span(0, words.length()));
            assertThat(found.place()).isEqualTo(place);
            assertThat(found.agency()).isEqualTo(agency);
            assertThat(found.filed(PartialDate.parse("2022-04")).map(PartialDate::toString))
                    .isEqualTo(Optional.ofNullable(date));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO Secretary-General Jens Stoltenberg said so. NATO is an alliance.",
                "NATO – which has thirty members – said so. NATO is an alliance.",
                "KISHIDA: We will act. REPORTER: When? KISHIDA: Soon.",
                "EMBARGO: Not to be used before six.",
                "Japan, which has no army - said so.",
                "The United States (AP) said so."
            })
    void leavesWhatIsNone(String text) {
        assertThat(opening(text).filter(dateline -> !text.startsWith("The"))).isEmpty();
    }

    @Test
    void guessesNoYear() {
        assertThat(opening("TOKYO, Feb 17 (Reuters) - Japan said so.").flatMap(dateline -> dateline.filed(null)))
                .isEmpty();
    }

    @Test
    void isPublishedAfterItIsFiled() {
        assertThat(opening("TOKYO, Dec 31 (Reuters) - Japan said so.")
                        .flatMap(dateline -> dateline.filed(PartialDate.parse("2023-01-01"))))
                .hasToString("Optional[2022-12-31]");
    }

    @Test
    void readsAPlaceThatIsALineOfItsOwn() {
        assertThat(Dateline.alone(Passage.in("Kazan, Russia.").getFirst()))
                .map(Dateline::place)
                .contains("Kazan, Russia");
        assertThat(Dateline.alone(Passage.in("He declined.").getFirst())).isEmpty();
    }

    private static Optional<Dateline> opening(String text) {
        return Dateline.opening(Passage.in(text).getFirst(), 0, text);
    }
}
