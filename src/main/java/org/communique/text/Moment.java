package org.communique.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.text.TimeValue.Basis;
import org.communique.text.TimeValue.Precision;
import org.jspecify.annotations.Nullable;

/// What a time expression says, before it is known from which day it is read.
sealed interface Moment permits Recurring, TimeBound, TimeRange, Moment.Simple {

    /// Empty where the publication date is needed and not known, or where there is no such day.
    Optional<TimeValue> resolve(TimeFrame frame);

    /// The moments made of no ends.
    sealed interface Simple extends Moment {}

    /// Complete in itself: "2015".
    record Fixed(TimeValue value) implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return Optional.of(value);
        }
    }

    /// Words that tell a time, but not which: "03/04/2022", "the Sept. 11 attacks".
    record Unknown() implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return Optional.empty();
        }
    }

    /// "last October", "next Monday".
    record Turned(Recurring time, Turn turn) implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return time.resolve(frame, turn);
        }
    }

    /// The day, week, month or year so many on: "yesterday", "next week", "two years ago".
    record Shifted(ChronoUnit unit, int by) implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return frame.anchor().map(day -> whole(day.plus(by, unit)));
        }

        private TimeValue whole(LocalDate day) {
            return switch (unit) {
                case DAYS -> TimeValue.day(day, Basis.PUBLICATION);
                case WEEKS -> TimeValue.week(day, Basis.PUBLICATION);
                case MONTHS -> TimeValue.month(YearMonth.from(day), Basis.PUBLICATION);
                default -> TimeValue.year(day.getYear(), Basis.PUBLICATION);
            };
        }
    }

    /// "in two weeks": how far ahead where the tense looks ahead, else how long something took.
    record Ahead(Shifted time) implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return frame.tense() == Tense.FUTURE ? time.resolve(frame) : Optional.empty();
        }
    }

    /// So much time up to the publication, or from it on where `by` is positive: "the past two years".
    record Window(ChronoUnit unit, int by) implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return frame.anchor()
                    .map(day -> by < 0
                            ? TimeValue.interval(day.plus(by, unit), day, Basis.PUBLICATION)
                            : TimeValue.interval(day, day.plus(by, unit), Basis.PUBLICATION));
        }
    }

    /// "October last year", "Jan. 21, 2022", "the first quarter of 2021".
    record Within(Recurring part, Moment whole) implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return whole.resolve(frame).flatMap(this::part);
        }

        private Optional<TimeValue> part(TimeValue outer) {
            return Optional.ofNullable(outer.earliest())
                    .flatMap(first -> part.in(first, 0))
                    .filter(outer::contains)
                    .map(inner -> inner.on(outer.basis()));
        }
    }

    /// "Monday, Jan. 31": the nearest year in which the day has that name.
    record NamedDay(Recurring.DayOfYear day, DayOfWeek name) implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return frame.anchor().flatMap(this::nearest);
        }

        private Optional<TimeValue> nearest(LocalDate anchor) {
            return Stream.of(0, -1, 1)
                    .flatMap(shift -> day.in(anchor, shift).stream())
                    .flatMap(value -> Stream.ofNullable(value.earliest()))
                    .filter(date -> date.getDayOfWeek() == name)
                    .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - anchor.toEpochDay())))
                    .map(date -> TimeValue.day(date, Basis.PUBLICATION));
        }
    }

    /// The first, second or last third (0, 1, 2): "early 2021", "mid-March", "the end of the year".
    record Third(int number, Moment whole) implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return whole.resolve(frame).flatMap(value -> part(value.earliest(), value.latest(), value));
        }

        private Optional<TimeValue> part(@Nullable LocalDate first, @Nullable LocalDate last, TimeValue value) {
            if (first == null || last == null || value.precision() == Precision.DAY) {
                return Optional.empty();
            }
            ChronoUnit unit = unit(ChronoUnit.DAYS.between(first, last));
            long parts = value.precision() == Precision.MONTH ? 30 : unit.between(first, last.plusDays(1));
            LocalDate begin = first.plus(cut(parts, number), unit);
            LocalDate end = number == 2
                    ? last
                    : first.plus(cut(parts, number + 1), unit).minusDays(1);
            return Optional.of(TimeValue.interval(begin, end, value.basis()));
        }

        private static ChronoUnit unit(long days) {
            if (days > 1000) {
                return ChronoUnit.YEARS;
            }
            return days > 60 ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        }

        private static long cut(long parts, int number) {
            return (parts * number + 2) / 3;
        }
    }

    /// What is over or still to come of a running week, month or year: "earlier this week".
    record Rest(Moment whole, boolean ahead) implements Simple {

        @Override
        public Optional<TimeValue> resolve(TimeFrame frame) {
            return whole.resolve(frame)
                    .flatMap(value -> frame.anchor()
                            .map(day -> ahead
                                    ? TimeValue.interval(day, value.latest(), value.basis())
                                    : TimeValue.interval(value.earliest(), day, value.basis())));
        }
    }
}
