package org.communique.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date as far as it is known: a year, a month or a day (ISO 8601: `2022`, `2022-02`, `2022-02-17`).
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    public PartialDate {
        if (day != null && month == null) {
            throw new IllegalArgumentException("a date with day " + day + " needs a month");
        }
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day, e);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads `2022`, `2022-02` or `2022-02-17`; throws [IllegalArgumentException] with the value for anything else.
    public static PartialDate parse(String iso) {
        int month = iso.length() < 5 ? 0 : number(iso, 5, 7);
        int day = iso.length() < 8 ? 0 : number(iso, 8, 10);
        boolean whole = iso.length() == 4 || iso.length() == 7 || iso.length() == 10;
        if (!whole || number(iso, 0, 4) < 0 || month < 0 || day < 0) {
            throw new IllegalArgumentException(
                    "'" + iso + "' is no date: write 2022, 2022-02 or 2022-02-17 (year, month, day)");
        }
        return new PartialDate(number(iso, 0, 4), iso.length() < 5 ? null : month, iso.length() < 8 ? null : day);
    }

    /// The number in a place, -1 where there is none, or no hyphen before it.
    private static int number(String iso, int from, int to) {
        if (iso.length() < to || (from > 0 && iso.charAt(from - 1) != '-')) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = iso.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    /// The day, where it is known.
    public Optional<LocalDate> exact() {
        return day == null ? Optional.empty() : Optional.of(earliest());
    }

    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : earliest();
    }

    @Override
    public String toString() {
        String iso = DateTimeFormatter.ISO_LOCAL_DATE.format(earliest());
        if (day != null) {
            return iso;
        }
        return month == null ? iso.substring(0, 4) : iso.substring(0, 7);
    }
}
