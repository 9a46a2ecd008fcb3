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
    void leavesADateThatIsKnown() {
        Source known = Source.UNKNOWN.published(PartialDate.parse("2020"));

        assertThat(DateLine.complete(known, StoredText.of("1 May 2022"))).isEqualTo(known);
        assertThat(DateLine.complete(Source.UNKNOWN, StoredText.of("1 May 2022"))
                        .basis())
                .isEqualTo(Source.DateBasis.EXPLICIT);
    }
}
