package org.communique.text;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.text.TimeLexicon.Kind;

/// Reads days, months and years by their names and numbers: "Jan. 21, 2022", "Thursday", "in 2015".
final class CalendarReader {

    private final TimePieces pieces;
    private final NumericDateReader numbers;
    private final YearReader years;

    CalendarReader(TimePieces pieces) {
        this.pieces = pieces;
        this.numbers = new NumericDateReader(pieces);
        this.years = new YearReader(pieces);
    }

    /// Whatever stands here, the longest first.
    Optional<TimeReading> read(int at) {
        return numbers.read(at)
                .or(() -> weekday(at))
                .or(() -> date(at))
                .or(() -> month(at))
                .or(() -> years.read(at));
    }

    /// As [#read] but behind a word that can only be followed by a time, so that a bare year is one.
    Optional<TimeReading> readAfterConnector(int at) {
        return read(at).or(() -> years.year(at));
    }

    /// "Thursday", "Friday last week", "Thursday, Jan. 20".
    private Optional<TimeReading> weekday(int at) {
        boolean full = pieces.is(at, Kind.WEEKDAY);
        boolean named = full || pieces.is(at, Kind.SHORT);
        if (!named || !pieces.isCapitalised(at)) {
            return Optional.empty();
        }
        DayOfWeek name = DayOfWeek.of(pieces.number(at, full ? Kind.WEEKDAY : Kind.SHORT));
        return date(pieces.is(at + 1, ",", ".") ? at + 2 : at + 1)
                .map(date -> named(date, name))
                .or(() -> full ? alone(at, name) : Optional.empty());
    }

    private static TimeReading named(TimeReading date, DayOfWeek name) {
        return date.moment() instanceof Recurring.DayOfYear day
                ? new TimeReading(date.end(), new Moment.NamedDay(day, name))
                : date;
    }

    private Optional<TimeReading> alone(int at, DayOfWeek name) {
        if (isOther(at)) {
            return Optional.empty();
        }
        Recurring day = new Recurring.Weekday(name);
        if (pieces.is(at + 1, Kind.SHIFT) && pieces.is(at + 2, "week")) {
            var week = new Moment.Shifted(ChronoUnit.WEEKS, pieces.number(at + 1, Kind.SHIFT));
            return Optional.of(new TimeReading(at + 3, new Moment.Within(day, week)));
        }
        return Optional.of(new TimeReading(pieces.is(at + 1, Kind.DAYTIME) ? at + 2 : at + 1, day));
    }

    /// "every Friday", "Black Friday", "The Sunday Times".
    private boolean isOther(int at) {
        boolean title = pieces.is(at - 1, "the")
                && pieces.isCapitalised(at + 1)
                && pieces.is(at + 1, PartOfSpeech.PROPN, PartOfSpeech.NOUN);
        return title || pieces.is(at - 1, Kind.RECURRING) || pieces.is(at - 1, Kind.HOLIDAY);
    }

    /// A day of a month, with or without its year: "Jan. 21", "21st of January 2022".
    Optional<TimeReading> date(int at) {
        return monthName(at)
                .flatMap(month -> dayNumber(month.end()).map(day -> dated(month.number(), day)))
                .or(() -> dayNumber(at)
                        .flatMap(day -> monthName(pieces.is(day.end(), "of") ? day.end() + 1 : day.end())
                                .map(month -> dated(month.number(), new Numbered(month.end(), day.number())))));
    }

    /// Nobody can tell which the "Sept. 11 attacks" and "22 Nov 89" are from.
    private TimeReading dated(int month, Numbered day) {
        boolean century =
                pieces.length(day.end()) == 2 && pieces.digits(day.end()).isPresent();
        if (century || pieces.is(day.end(), Kind.EVENT)) {
            return new TimeReading(day.end(), new Moment.Unknown());
        }
        return inYear(day.end(), new Recurring.DayOfYear(month, day.number()));
    }

    /// The day or month with the year behind it, if there is one: ", 2022", "last year", "of this year".
    TimeReading inYear(int end, Recurring part) {
        int next = pieces.is(end, ",", "of") ? end + 1 : end;
        return years.year(next)
                .or(() -> years.relative(next))
                .map(year -> new TimeReading(year.end(), new Moment.Within(part, year.moment())))
                .orElseGet(() -> new TimeReading(end, part));
    }

    /// A number and the index behind it.
    record Numbered(int end, int number) {}

    /// "21", "21st".
    Optional<Numbered> dayNumber(int at) {
        int digits = pieces.digits(at).orElse(0);
        boolean day = digits >= 1 && digits <= 31 && pieces.length(at) <= 2;
        boolean decimal = pieces.is(at + 1, ",", ".") && pieces.isJoined(at + 2);
        return day && !decimal ? Optional.of(new Numbered(isOrdinal(at) ? at + 2 : at + 1, digits)) : Optional.empty();
    }

    /// Whether "st", "nd", "rd" or "th" hangs on the number.
    boolean isOrdinal(int at) {
        return pieces.is(at + 1, "st", "nd", "rd", "th") && pieces.isJoined(at + 1);
    }

    /// A capitalised month, its full stop included where it is short.
    Optional<Numbered> monthName(int at) {
        if (!pieces.is(at, Kind.MONTH) || !pieces.isCapitalised(at)) {
            return Optional.empty();
        }
        boolean stop = pieces.is(at, Kind.CLIPPED) && pieces.is(at + 1, ".") && pieces.isJoined(at + 1);
        return Optional.of(new Numbered(stop ? at + 2 : at + 1, pieces.number(at, Kind.MONTH)));
    }

    /// "March 2014", "October last year", "in March".
    Optional<TimeReading> month(int at) {
        return monthName(at).flatMap(month -> {
            TimeReading read = inYear(month.end(), new Recurring.Months(month.number(), 1));
            return read.end() > month.end() || isMonth(at) ? Optional.of(read) : Optional.empty();
        });
    }

    /// Whether a month with nothing behind it is one, and no name: "in May", but not "Theresa May", "since May took
    /// office".
    private boolean isMonth(int at) {
        boolean opened = pieces.is(at - 1, Kind.OPENER)
                || pieces.is(at - 1, Kind.SHIFT)
                || pieces.is(at - 1, Kind.TO)
                || pieces.is(at - 1, "and");
        if (pieces.is(at, Kind.NAME)) {
            return opened && !pieces.is(at + 1, PartOfSpeech.VERB);
        }
        return opened || !(isName(at - 1) || isName(at + 1));
    }

    private boolean isName(int at) {
        return pieces.isCapitalised(at) && pieces.is(at, PartOfSpeech.PROPN);
    }
}
