package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2022-02, 2022-02-01, 2022-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022-12, 2022-12-01, 2022-12-31",
        "2022-02-17, 2022-02-17, 2022-02-17",
        "0987-06-05, 0987-06-05, 0987-06-05",
        "0001, 0001-01-01, 0001-12-31"
    })
    void isTheIntervalOfWhatIsKnown(String iso, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(iso);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(iso);
    }

    @Test
    void isExactWhenTheDayIsKnown() {
        assertThat(PartialDate.parse("2022-02-17").exact()).contains(LocalDate.of(2022, 2, 17));
        assertThat(PartialDate.parse("2022-02").exact()).isEmpty();
        assertThat(PartialDate.parse("2022").exact()).isEmpty();
    }

    @RepeatedTest(20)
    void readsBackWhatItPrints(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(-500_000, 500_000));
        PartialDate exact = PartialDate.of(day);
        PartialDate month = new PartialDate(exact.year(), exact.month(), null);
        PartialDate year = new PartialDate(exact.year(), null, null);

        assertThat(PartialDate.parse(exact.toString())).isEqualTo(exact);
        assertThat(PartialDate.parse(month.toString())).isEqualTo(month);
        assertThat(PartialDate.parse(year.toString())).isEqualTo(year);
        assertThat(exact.exact()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "22", "2022-2", "2022-02-1", "2022-02-17T00:00", "17 February 2022", "2022/02/17", " 2022"})
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("'" + text + "' is no date: write 2022, 2022-02 or 2022-02-17 (year, month, day)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13", "2022-00", "2022-02-29", "2022-04-31", "2022-02-00"})
    void refusesADayThatDoesNotExist(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageStartingWith("no such date: 2022-");
    }

    @Test
    void refusesADayWithoutAMonth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(2022, null, 17))
                .withMessage("a date with day 17 needs a month");
    }
}
