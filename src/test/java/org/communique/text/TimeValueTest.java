package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.communique.fact.PartialDate;
import org.communique.text.TimeValue.Basis;
import org.communique.text.TimeValue.Precision;
import org.junit.jupiter.api.Test;

class TimeValueTest {

    private static final LocalDate THURSDAY = LocalDate.of(2022, 1, 27);

    @Test
    void isADateWhereItIsADayAMonthOrAYear() {
        assertThat(TimeValue.day(THURSDAY, Basis.PUBLICATION).date()).contains(PartialDate.parse("2022-01-27"));
        assertThat(TimeValue.month(YearMonth.of(2022, 1), Basis.EXPLICIT).date())
                .contains(PartialDate.parse("2022-01"));
        assertThat(TimeValue.year(2022, Basis.EXPLICIT).date()).contains(PartialDate.parse("2022"));
    }

    @Test
    void isNoDateWhereItIsAnInterval() {
        assertThat(TimeValue.week(THURSDAY, Basis.PUBLICATION).date()).isEmpty();
        assertThat(TimeValue.interval(null, THURSDAY, Basis.BOUND).date()).isEmpty();
    }

    @Test
    void writesIso() {
        assertThat(TimeValue.week(THURSDAY, Basis.PUBLICATION)).hasToString("2022-01-24/2022-01-30");
        assertThat(TimeValue.interval(null, THURSDAY, Basis.BOUND)).hasToString("../2022-01-27");
        assertThat(TimeValue.interval(THURSDAY, null, Basis.BOUND)).hasToString("2022-01-27/..");
    }

    @Test
    void holdsWhatLiesInsideIt() {
        TimeValue year = TimeValue.year(2022, Basis.EXPLICIT);

        assertThat(year.contains(TimeValue.day(THURSDAY, Basis.EXPLICIT))).isTrue();
        assertThat(year.contains(TimeValue.year(2021, Basis.EXPLICIT))).isFalse();
        assertThat(year.contains(TimeValue.interval(THURSDAY, null, Basis.BOUND)))
                .isFalse();
    }

    @Test
    void refusesWhatIsNoInterval() {
        LocalDate before = THURSDAY.minusDays(1);
        assertThatIllegalArgumentException().isThrownBy(() -> TimeValue.interval(THURSDAY, before, Basis.EXPLICIT));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeValue.interval(null, null, Basis.BOUND));
    }

    @Test
    void refusesAPrecisionThatTheDaysDoNotHave() {
        for (Precision precision : new Precision[] {Precision.DAY, Precision.MONTH, Precision.YEAR}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TimeValue(THURSDAY, THURSDAY.plusDays(1), precision, Basis.EXPLICIT));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TimeValue(null, THURSDAY, precision, Basis.EXPLICIT));
        }
    }
}
