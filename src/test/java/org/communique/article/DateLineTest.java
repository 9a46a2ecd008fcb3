package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.fact.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            06 Oct 2023 12:10:26 GMT9         | 2023-10-06
            Published February 25, 2022       | 2022-02-25
            Posted on Sept. 3rd, 2021 by desk | 2021-09-03
            Updated 2022-03-01 10:00          | 2022-03-01
            8TH DECEMBER, 1965                | 1965-12-08
            31 Feb 2022                       |
            The year 2022 was hard            |
            """)
    void readsTheDateOfALine(String line, String date) {
        assertThat(DateLine.find(StoredText.of("A headline\n" + line + "\nText."))
                        .map(PartialDate::toString))
                .isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void doesNotReadTheDatesOfParagraphs() {
        String paragraph = "The treaty, which both sides signed in the capital on May 5, 1999 after years of talks, "
                + "has never been put before parliament.";

        assertThat(DateLine.find(StoredText.of(paragraph))).isEmpty();
    }

    @Test
    void prefersThePublicationToAnUpdate() {
        String text = "Updated 3 May 2022\nPublished: 1 May 2022\nText.";

        assertThat(DateLine.find(StoredText.of(text))).hasToString("Optional[2022-05-01]");
        assertThat(DateLine.find(StoredText.of("Updated 3 May 2022 | Published 1 May 2022")))
                .hasToString("Optional[2022-05-01]");
        assertThat(DateLine.find(StoredText.of("Last updated 3 May 2022\n1 May 2022")))
                .hasToString("Optional[2022-05-01]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            06 Oct 2023 12:10:26 GMT9                    | true
            PUBLISHED : 17 Aug 2024 at 20:32             | true
            Wednesday, July 10, 2019                     | true
            Joint statement of the summit of 17 May 2023 | false
            Text.                                        | false
            """)
    void holdsADateAndHardlyAnythingElse(String line, boolean holds) {
        assertThat(DateLine.holds(Passage.in(line).getFirst())).isEqualTo(holds);
    }
}
