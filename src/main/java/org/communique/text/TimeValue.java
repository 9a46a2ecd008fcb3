package org.communique.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/// The days a time expression means, both ends included; an interval may be open at one end.
public record TimeValue(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision, Basis basis) {

    /// How exactly the time is told. A week is an interval.
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        INTERVAL
    }

    /// What the value rests on.
    public enum Basis {
        /// Complete in itself.
        EXPLICIT,
        /// Counted from the publication date.
        PUBLICATION,
        /// One end alone is told: "since", "until", "by".
        BOUND
    }

    public TimeValue {
        if (precision != Precision.INTERVAL && !isWhole(earliest, latest, precision)) {
            throw new IllegalArgumentException(earliest + " to " + latest + " is no " + precision);
        }
        if (earliest == null ? latest == null : latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("the interval " + earliest + " to " + latest + " is empty");
        }
    }

    static TimeValue day(LocalDate day, Basis basis) {
        return new TimeValue(day, day, Precision.DAY, basis);
    }

    /// The week from Monday to Sunday that holds a day.
    static TimeValue week(LocalDate day, Basis basis) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return interval(monday, monday.plusDays(6), basis);
    }

    static TimeValue month(YearMonth month, Basis basis) {
        return new TimeValue(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, basis);
    }

    static TimeValue year(int year, Basis basis) {
        return new TimeValue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, basis);
    }

    static TimeValue interval(@Nullable LocalDate earliest, @Nullable LocalDate latest, Basis basis) {
        return new TimeValue(earliest, latest, Precision.INTERVAL, basis);
    }

    TimeValue on(Basis other) {
        return new TimeValue(earliest, latest, precision, other);
    }

    boolean contains(TimeValue other) {
        return (earliest == null || (other.earliest != null && !other.earliest.isBefore(earliest)))
                && (latest == null || (other.latest != null && !other.latest.isAfter(latest)));
    }

    /// The value as a date, where it is exactly a day, a month or a year.
    public Optional<PartialDate> date() {
        if (earliest == null) {
            return Optional.empty();
        }
        return switch (precision) {
            case DAY -> Optional.of(PartialDate.of(earliest));
            case MONTH -> Optional.of(new PartialDate(earliest.getYear(), earliest.getMonthValue(), null));
            case YEAR -> Optional.of(new PartialDate(earliest.getYear(), null, null));
            case INTERVAL -> Optional.empty();
        };
    }

    /// ISO 8601: `2022-01-27`, `2022-01`, `2022`, `2022-01-24/2022-01-30`, `2014-01-01/..`.
    @Override
    public String toString() {
        return date().map(PartialDate::toString).orElseGet(() -> iso(earliest) + "/" + iso(latest));
    }

    private static String iso(@Nullable LocalDate day) {
        return day == null ? ".." : DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    private static boolean isWhole(@Nullable LocalDate first, @Nullable LocalDate last, Precision precision) {
        if (first == null || last == null) {
            return false;
        }
        return switch (precision) {
            case DAY -> first.equals(last);
            case MONTH ->
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
            case YEAR -> first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
            case INTERVAL -> true;
        };
    }
}
