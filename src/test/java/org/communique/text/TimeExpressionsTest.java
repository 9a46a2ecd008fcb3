package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.Source;
import org.communique.data.Table;
import org.communique.fact.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Dates the sentences of `data/cases/times.tsv`.
class TimeExpressionsTest {

    @ParameterizedTest
    @MethodSource("sentences")
    void resolvesTheDatesOfASentenceAgainstThePublication(String sentence, String published, String dates) {
        assertThat(dates(sentence, source(published))).isEqualTo(dates);
    }

    private static Stream<Arguments> sentences() {
        return Table.load("cases/times.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("sentence"), row.get("published"), row.get("dates")));
    }

    @Test
    void guessesNoDayFromAPublicationThatHasNone() {
        assertThat(dates("The envoys met on Monday.", source("2022-03"))).isEmpty();
        assertThat(dates("The envoys met on Feb. 17, 2022.", source("2022-03"))).isEqualTo("2022-02-17");
    }

    @Test
    void spansTheWordsOfADate() {
        Document document = Annotated.document("The envoys met on Feb. 17, 2022, and on Thursday.");

        assertThat(document.times())
                .extracting(time -> document.plain(time.span()))
                .containsExactly("Feb. 17, 2022", "Thursday");
    }

    private static String dates(String sentence, Source source) {
        return Annotated.document(sentence, source).times().stream()
                .flatMap(time -> time.date().stream())
                .map(PartialDate::toString)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Source source(String published) {
        return published.equals("-")
                ? Source.UNKNOWN
                : new Source(PartialDate.parse(published), Source.DateBasis.EXTERNAL, null, null, null);
    }
}
