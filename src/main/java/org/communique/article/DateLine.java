package org.communique.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.fact.PartialDate;

/// The publication date as the top of the text gives it: "06 Oct 2023 12:10:26 GMT9", "February 25, 2022".
final class DateLine {

    /// A date line stands near the top and holds little else.
    private static final int LINES = 20;

    private static final int LONGEST = 80;

    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private DateLine() {}

    /// The source with the text's own date where it has none.
    static Source complete(Source source, StoredText text) {
        if (source.published() != null) {
            return source;
        }
        return find(text)
                .map(date ->
                        new Source(date, Source.DateBasis.EXPLICIT, source.url(), source.publisher(), source.title()))
                .orElse(source);
    }

    static Optional<PartialDate> find(StoredText text) {
        return Stream.of(text.flat().split("\\R", LINES + 1))
                .limit(LINES)
                .map(String::strip)
                .filter(line -> line.length() <= LONGEST)
                .flatMap(line -> inLine(line).stream())
                .findFirst();
    }

    private static Optional<PartialDate> inLine(String line) {
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.find()) {
            return date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher iso = ISO.matcher(line);
        return iso.find() ? parse(iso.group(1)) : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        int number = MONTHS.indexOf(month) + 1;
        return parse(String.format(Locale.ROOT, "%s-%02d-%02d", year, number, Integer.parseInt(day)));
    }

    private static Optional<PartialDate> parse(String iso) {
        try {
            return Optional.of(PartialDate.parse(iso));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
