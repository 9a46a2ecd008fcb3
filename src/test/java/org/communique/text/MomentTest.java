package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.communique.text.TimeValue.Basis;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final LocalDate THURSDAY = LocalDate.of(2022, 1, 27);
    private static final Recurring ON_THURSDAY = new Recurring.Weekday(DayOfWeek.THURSDAY);

    @Test
    void countsThePresentDayUnlessLastOrNextIsSaid() {
        assertThat(read(ON_THURSDAY, Tense.OTHER)).isEqualTo("2022-01-27");
        assertThat(read(ON_THURSDAY, Tense.FUTURE)).isEqualTo("2022-01-27");
        assertThat(read(new Moment.Turned(ON_THURSDAY, Turn.LAST), Tense.OTHER)).isEqualTo("2022-01-20");
        assertThat(read(new Moment.Turned(ON_THURSDAY, Turn.NEXT), Tense.OTHER)).isEqualTo("2022-02-03");
        assertThat(read(new Moment.Turned(ON_THURSDAY, Turn.THIS), Tense.OTHER)).isEqualTo("2022-01-27");
    }

    @Test
    void findsTheLeapDay() {
        assertThat(read(new Recurring.DayOfYear(2, 29), Tense.OTHER)).isEqualTo("2020-02-29");
        assertThat(read(new Recurring.DayOfYear(2, 29), Tense.FUTURE)).isEqualTo("2024-02-29");
        assertThat(read(new Recurring.DayOfYear(2, 30), Tense.OTHER)).isEqualTo("none");
    }

    @Test
    void looksForTheOtherEndOfARangeFromTheKnownOne() {
        Moment.Fixed year = new Moment.Fixed(TimeValue.year(2021, Basis.EXPLICIT));
        Moment march2021 = new Moment.Within(new Recurring.Months(3, 1), year);

        assertThat(read(new TimeRange(new Recurring.Months(12, 1), march2021), Tense.OTHER))
                .isEqualTo("2020-12-01/2021-03-31");
        assertThat(read(new TimeRange(march2021, new Recurring.Months(5, 1)), Tense.OTHER))
                .isEqualTo("2021-03-01/2021-05-31");
    }

    @Test
    void knowsNoRangeThatRunsBackwards() {
        Moment late = new Moment.Fixed(TimeValue.year(2016, Basis.EXPLICIT));
        Moment early = new Moment.Fixed(TimeValue.year(2014, Basis.EXPLICIT));

        assertThat(read(new TimeRange(late, early), Tense.OTHER)).isEqualTo("none");
    }

    @Test
    void partsWeeksMonthsYearsAndDecadesInThree() {
        Moment week = new Moment.Shifted(ChronoUnit.WEEKS, 0);
        Moment february = new Recurring.Months(2, 1);

        assertThat(read(new Moment.Third(2, week), Tense.OTHER)).isEqualTo("2022-01-29/2022-01-30");
        assertThat(read(new Moment.Third(2, february), Tense.FUTURE)).isEqualTo("2022-02-21/2022-02-28");
        assertThat(read(new Moment.Third(0, new Moment.Shifted(ChronoUnit.DAYS, 0)), Tense.OTHER))
                .isEqualTo("none");
    }

    @Test
    void knowsNoPartThatLeavesItsWhole() {
        Moment year = new Moment.Fixed(TimeValue.year(2019, Basis.EXPLICIT));

        assertThat(read(new Moment.Within(new Recurring.Months(12, 3), year), Tense.OTHER))
                .isEqualTo("none");
    }

    @Test
    void excludesTheTimeNamedBesideBeforeAndAfter() {
        assertThat(read(new TimeBound(TimeBound.Kind.BEFORE, ON_THURSDAY), Tense.OTHER))
                .isEqualTo("../2022-01-26");
        assertThat(read(new TimeBound(TimeBound.Kind.AFTER, ON_THURSDAY), Tense.OTHER))
                .isEqualTo("2022-01-28/..");
    }

    @Test
    void putsATermAheadUnlessItWasOver() {
        Moment friday = new Recurring.Weekday(DayOfWeek.FRIDAY);

        assertThat(read(new TimeBound(TimeBound.Kind.BY, friday), Tense.OTHER)).isEqualTo("../2022-01-28");
        assertThat(read(new TimeBound(TimeBound.Kind.UNTIL, friday), Tense.IMPERFECT))
                .isEqualTo("../2022-01-21");
        assertThat(read(new TimeBound(TimeBound.Kind.SINCE, friday), Tense.FUTURE))
                .isEqualTo("2022-01-21/..");
    }

    private static String read(Moment moment, Tense tense) {
        return moment.resolve(new TimeFrame(THURSDAY, tense))
                .map(TimeValue::toString)
                .orElse("none");
    }
}
