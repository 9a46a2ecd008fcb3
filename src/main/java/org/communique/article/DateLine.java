package org.communique.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.fact.PartialDate;

/// The publication date as the top of the text gives it: "06 Oct 2023 12:10:26 GMT9", "February 25, 2022".
final class DateLine {

    /// A date line stands near the top and holds little else.
    private static final int LINES = 20;

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 12;

    /// Of at least four letters: the month and the day of the week.
    private static final int OTHER_WORDS = 2;

    private static final String MONTH = "(?i:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?)";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?i:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?i:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");

    /// What the words before a date say that happened then.
    private static final List<Table.Row> LABELS =
            Table.load("lexicon/date-labels.tsv").rows();

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateLine() {}

    /// The date of the line that says when the text was published, else of any date line, else of an update.
    static Optional<PartialDate> find(StoredText text) {
        return Stream.of(text.flat().split("\\R", LINES + 1))
                .limit(LINES)
                .map(String::strip)
                .filter(line -> line.length() <= LONGEST)
                .map(DateLine::fromLabel)
                .filter(line -> inLine(line).isPresent())
                .min(Comparator.comparingInt(DateLine::rank))
                .flatMap(DateLine::inLine);
    }

    /// The line from the word "published" on, where it has one.
    private static String fromLabel(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return LABELS.stream()
                .filter(row -> row.get("means").equals("published"))
                .map(row -> lower.indexOf(row.get("words")))
                .filter(at -> at >= 0)
                .findFirst()
                .map(line::substring)
                .orElse(line);
    }

    private static int rank(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return LABELS.stream()
                .filter(row -> lower.contains(row.get("words")))
                .mapToInt(row -> row.get("means").equals("published") ? -1 : 1)
                .min()
                .orElse(0);
    }

    /// Whether a line gives a date and hardly anything else.
    static boolean holds(Passage line) {
        boolean brief = line.words() <= MOST_WORDS
                && !line.isProse()
                && inLine(line.text()).isPresent();
        long others = line.bareWords().stream().filter(DateLine::isOther).count();
        return brief && others <= OTHER_WORDS;
    }

    private static boolean isOther(String word) {
        boolean label = LABELS.stream().anyMatch(row -> word.startsWith(row.get("words")));
        return !label && word.length() > 3 && word.chars().allMatch(Character::isLetter);
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
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
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
