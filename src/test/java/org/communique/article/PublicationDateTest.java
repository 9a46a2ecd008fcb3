package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.article.Source.DateBasis;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {

    private static final String FILED = "TOKYO, Feb 17 (Reuters) - Japan has called for talks on the islands.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://news.example/world/2022/02/17/talks | 2022-02-17
            https://news.example/20220217-talks.html    | 2022-02-17
            https://news.example/talks-2022-02-02       | 2022-02-02
            https://news.example/2022/feb/17/talks      | 2022-02-17
            https://news.example/2022/02/talks          | 2022-02
            https://news.example/talks-20458899         |
            https://news.example/2022/talks             |
            """)
    void readsTheAddress(String url, @Nullable String date) {
        assertThat(AddressDate.of(url).map(PartialDate::toString)).isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void countsWhatIsGivenMostThenTheTextThenTheAddress() {
        Source given = new Source(PartialDate.parse("2020-01-01"), DateBasis.EXTERNAL, address(), null, null);
        Source unknown = new Source(null, null, address(), null, null);

        assertThat(complete(given, "1 May 2022\n" + FILED)).isEqualTo(given);
        assertThat(complete(unknown, "1 May 2022\nA text.")).isEqualTo(dated("2022-05-01", DateBasis.EXPLICIT));
        assertThat(complete(unknown, "A text.")).isEqualTo(dated("2022-02-18", DateBasis.ADDRESS));
    }

    @Test
    void completesADatelineByAYearFromElsewhereAndGuessesNone() {
        Source year = Source.UNKNOWN.published(PartialDate.parse("2022"));

        assertThat(complete(year, FILED).published()).hasToString("2022-02-17");
        assertThat(complete(year, FILED).basis()).isEqualTo(DateBasis.EXPLICIT);
        assertThat(complete(new Source(null, null, address(), null, null), FILED))
                .isEqualTo(dated("2022-02-17", DateBasis.EXPLICIT));
        assertThat(complete(Source.UNKNOWN, FILED)).isEqualTo(Source.UNKNOWN);
    }

    @Test
    void leavesADateThatTheDatelineContradicts() {
        Source month = Source.UNKNOWN.published(PartialDate.parse("2022-03"));

        assertThat(complete(month, FILED)).isEqualTo(month);
    }

    private static Source complete(Source source, String text) {
        StoredText stored = StoredText.of(text);
        return PublicationDate.complete(source, stored, Boilerplate.in(stored).dateline());
    }

    private static Source dated(String date, DateBasis basis) {
        return new Source(PartialDate.parse(date), basis, address(), null, null);
    }

    private static String address() {
        return "https://news.example/2022/02/18/talks";
    }
}
