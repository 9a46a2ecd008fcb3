package org.communique.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A date as far as it is known: a year, a month or a day (ISO 8601: `2022`, `2022-02`, `2022-02-17`).
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    /// Not a regular expression: a start reads dates by the thousand.
    private static final String SHAPE = "0000-00-00";

    private static final Set<Integer> LENGTHS = Set.of(4, 7, 10);

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
        if (!LENGTHS.contains(iso.length()) || !isShaped(iso)) {
            throw new IllegalArgumentException(
                    "'" + iso + "' is no date: write 2022, 2022-02 or 2022-02-17 (year, month, day)");
        }
        return new PartialDate(
                Integer.parseInt(iso, 0, 4, 10),
                iso.length() < 7 ? null : Integer.parseInt(iso, 5, 7, 10),
                iso.length() < 10 ? null : Integer.parseInt(iso, 8, 10, 10));
    }

    private static boolean isShaped(String iso) {
        for (int i = 0; i < iso.length(); i++) {
            char c = iso.charAt(i);
            boolean fits = SHAPE.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
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
