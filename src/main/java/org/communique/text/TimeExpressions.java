package org.communique.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.jspecify.annotations.Nullable;

/// Finds the words that name a date and resolves them against the publication date.
///
/// A weekday is the last one up to the publication date, as news uses it. Without a publication date only what is
/// complete in itself (a day or month with its year) is resolved; nothing is guessed.
final class TimeExpressions {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})\\b";

    /// One form of date and how it is resolved.
    private record Form(Pattern pattern, Resolver resolver) {

        static Form of(String pattern, Resolver resolver) {
            return new Form(Pattern.compile("\\b(?:" + pattern + ")"), resolver);
        }
    }

    @FunctionalInterface
    private interface Resolver {

        /// Empty where the publication date is needed and not known.
        Optional<PartialDate> resolve(MatchResult words, @Nullable LocalDate published);
    }

    /// The more specific come first; what one has read no other reads again.
    private static final List<Form> FORMS = List.of(
            Form.of(MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR, (words, _) -> full(words)),
            Form.of("(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? " + YEAR, (words, _) -> full(words)),
            Form.of(MONTH + ",? (?:of )?" + YEAR, (words, _) -> month(words, Integer.parseInt(words.group("year")))),
            Form.of(MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b", TimeExpressions::nearest),
            Form.of("(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH, TimeExpressions::nearest),
            Form.of(
                    "(?:last " + MONTH + "|" + MONTH.replace("<month>", "<month2>") + " last year)",
                    TimeExpressions::lastMonth),
            Form.of("(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", TimeExpressions::weekday),
            Form.of("(?i:yesterday|today|tomorrow|tonight)\\b", TimeExpressions::adverb),
            Form.of("(?i:last month|this month|last year|this year)\\b", TimeExpressions::period),
            Form.of(
                    "(?i:in|since|from|during|by|until) " + YEAR,
                    (words, _) -> Optional.of(PartialDate.parse(words.group("year")))));

    private TimeExpressions() {}

    static List<TimeExpression> in(String text, List<Sentence> sentences, @Nullable PartialDate published) {
        LocalDate day = published == null ? null : published.exact().orElse(null);
        return sentences.stream()
                .flatMap(sentence -> in(text, sentence.span(), day).stream())
                .toList();
    }

    private static List<TimeExpression> in(String text, Span sentence, @Nullable LocalDate published) {
        String words = text.substring(sentence.begin(), sentence.end());
        List<TimeExpression> found = new ArrayList<>();
        List<Span> read = new ArrayList<>();
        for (Form form : FORMS) {
            form.pattern().matcher(words).results().forEach(match -> {
                Span span = new Span(sentence.begin() + match.start(), sentence.begin() + match.end());
                if (read.stream().noneMatch(span::overlaps)) {
                    read.add(span);
                    form.resolver()
                            .resolve(match, published)
                            .ifPresent(date -> found.add(new TimeExpression(span, date)));
                }
            });
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private static int monthOf(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<PartialDate> full(MatchResult words) {
        int year = Integer.parseInt(words.group("year"));
        return day(year, monthOf(words.group("month")), Integer.parseInt(words.group("day")))
                .map(PartialDate::of);
    }

    private static Optional<PartialDate> month(MatchResult words, int year) {
        return Optional.of(new PartialDate(year, monthOf(words.group("month")), null));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A day without its year is the nearest one to the publication date.
    private static Optional<PartialDate> nearest(MatchResult words, @Nullable LocalDate published) {
        if (published == null) {
            return Optional.empty();
        }
        int month = monthOf(words.group("month"));
        int dayOfMonth = Integer.parseInt(words.group("day"));
        return Stream.of(0, -1, 1)
                .flatMap(shift -> day(published.getYear() + shift, month, dayOfMonth).stream())
                .min((a, b) -> Long.compare(distance(a, published), distance(b, published)))
                .map(PartialDate::of);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    private static Optional<PartialDate> lastMonth(MatchResult words, @Nullable LocalDate published) {
        if (published == null) {
            return Optional.empty();
        }
        if (words.group("month") == null) {
            return Optional.of(new PartialDate(published.getYear() - 1, monthOf(words.group("month2")), null));
        }
        YearMonth then = YearMonth.of(published.getYear(), monthOf(words.group("month")));
        YearMonth past = then.isBefore(YearMonth.from(published)) ? then : then.minusYears(1);
        return Optional.of(new PartialDate(past.getYear(), past.getMonthValue(), null));
    }

    private static Optional<PartialDate> weekday(MatchResult words, @Nullable LocalDate published) {
        if (published == null) {
            return Optional.empty();
        }
        DayOfWeek weekday = DayOfWeek.valueOf(words.group().toUpperCase(Locale.ROOT));
        return Optional.of(PartialDate.of(published.with(TemporalAdjusters.previousOrSame(weekday))));
    }

    private static Optional<PartialDate> adverb(MatchResult words, @Nullable LocalDate published) {
        if (published == null) {
            return Optional.empty();
        }
        int shift = switch (words.group().toLowerCase(Locale.ROOT)) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        return Optional.of(PartialDate.of(published.plusDays(shift)));
    }

    private static Optional<PartialDate> period(MatchResult words, @Nullable LocalDate published) {
        if (published == null) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(published);
        return Optional.of(
                switch (words.group().toLowerCase(Locale.ROOT)) {
                    case "last month" ->
                        new PartialDate(
                                now.minusMonths(1).getYear(), now.minusMonths(1).getMonthValue(), null);
                    case "this month" -> new PartialDate(now.getYear(), now.getMonthValue(), null);
                    case "last year" -> new PartialDate(now.getYear() - 1, null, null);
                    default -> new PartialDate(now.getYear(), null, null);
                });
    }
}
