package org.communique.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/// A day of a month, with the year where one is written: "Feb. 17", "22 NOV 89".
record DayMonth(int day, int month, @Nullable Integer year) {

    private static final String MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// As a part of other patterns; it has no groups.
    static final String PATTERN =
            "(?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})(?:st|nd|rd|th)?(?:,? (?:\\d{4}|\\d{2})\\b)?";

    private static final Pattern PARTS = Pattern.compile("(?:(?<first>\\d{1,2}) (?<month>" + MONTH + ")|(?<named>"
            + MONTH + ") (?<second>\\d{1,2}))(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}|\\d{2}))?");

    /// Of two-digit years, the first that means the twentieth century.
    private static final int PIVOT = 50;

    static Optional<DayMonth> parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean dayFirst = parts.group("first") != null;
        int day = Integer.parseInt(parts.group(dayFirst ? "first" : "second"));
        String month = parts.group(dayFirst ? "month" : "named").substring(0, 3);
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) / 3 + 1;
        return Optional.of(new DayMonth(day, number, year(parts.group("year"))));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? Integer.valueOf(year) : Integer.valueOf(year + (year < PIVOT ? 2000 : 1900));
    }

    /// The date in its own year, else in that of a known date; before that date, where a day is known: what was
    /// filed on December 31 is published on January 1 of the next year.
    Optional<PartialDate> in(@Nullable PartialDate known) {
        if (year != null) {
            return date(year);
        }
        if (known == null) {
            return Optional.empty();
        }
        Optional<PartialDate> same = date(known.year());
        boolean later =
                same.isPresent() && same.get().earliest().isAfter(known.latest().plusDays(1));
        return later ? date(known.year() - 1) : same;
    }

    private Optional<PartialDate> date(int inYear) {
        try {
            return Optional.of(new PartialDate(inYear, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
