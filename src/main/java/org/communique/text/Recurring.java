package org.communique.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.text.TimeValue.Basis;

/// A time that comes again: once in every week, month or year.
///
/// Alone it is the last one, or where the tense looks ahead the next one.
sealed interface Recurring extends Moment {

    /// In cycles: far enough for the 29th of February.
    int REACH = 8;

    /// The one in the week, month or year of a day, `shift` cycles on; empty where that has none (February 30).
    Optional<TimeValue> in(LocalDate day, int shift);

    @Override
    default Optional<TimeValue> resolve(TimeFrame frame) {
        return resolve(frame, frame.turn());
    }

    default Optional<TimeValue> resolve(TimeFrame frame, Turn turn) {
        int reach = turn == Turn.THIS ? 0 : REACH;
        return frame.anchor().flatMap(day -> turn.choose(around(day, reach), day));
    }

    private List<TimeValue> around(LocalDate day, int reach) {
        return IntStream.rangeClosed(-reach, reach)
                .mapToObj(shift -> in(day, shift))
                .flatMap(Optional::stream)
                .toList();
    }

    /// "Thursday".
    record Weekday(DayOfWeek weekday) implements Recurring {

        @Override
        public Optional<TimeValue> in(LocalDate day, int shift) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Optional.of(
                    TimeValue.day(monday.plusWeeks(shift).plusDays(weekday.getValue() - 1L), Basis.PUBLICATION));
        }
    }

    /// Saturday and Sunday.
    record Weekend() implements Recurring {

        @Override
        public Optional<TimeValue> in(LocalDate day, int shift) {
            LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(shift)
                    .plusDays(5);
            return Optional.of(TimeValue.interval(saturday, saturday.plusDays(1), Basis.PUBLICATION));
        }
    }

    /// "the 24th".
    record DayOfMonth(int number) implements Recurring {

        @Override
        public Optional<TimeValue> in(LocalDate day, int shift) {
            YearMonth month = YearMonth.from(day).plusMonths(shift);
            return month.isValidDay(number)
                    ? Optional.of(TimeValue.day(month.atDay(number), Basis.PUBLICATION))
                    : Optional.empty();
        }
    }

    /// "21 January".
    record DayOfYear(int month, int number) implements Recurring {

        @Override
        public Optional<TimeValue> in(LocalDate day, int shift) {
            return new DayOfMonth(number).in(LocalDate.of(day.getYear() + shift, month, 1), 0);
        }
    }

    /// `count` months from the one numbered `first` on: a month, a quarter, a season.
    record Months(int first, int count) implements Recurring {

        @Override
        public Optional<TimeValue> in(LocalDate day, int shift) {
            YearMonth begin = YearMonth.of(day.getYear() + shift, first);
            return Optional.of(
                    count == 1
                            ? TimeValue.month(begin, Basis.PUBLICATION)
                            : TimeValue.interval(
                                    begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth(), Basis.PUBLICATION));
        }
    }
}
