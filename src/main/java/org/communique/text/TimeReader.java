package org.communique.text;

import java.util.Locale;
import java.util.Optional;
import org.communique.text.TimeLexicon.Kind;

/// Reads any time expression at a place of a sentence: bounds and ranges, then what they are made of.
final class TimeReader {

    private final TimePieces pieces;
    private final CalendarReader calendar;
    private final PeriodReader periods;

    TimeReader(TimePieces pieces) {
        this.pieces = pieces;
        this.calendar = new CalendarReader(pieces);
        this.periods = new PeriodReader(pieces, calendar);
    }

    Optional<TimeReading> read(int at) {
        return bound(at).or(() -> range(at)).or(() -> simple(at));
    }

    private Optional<TimeReading> simple(int at) {
        return periods.read(at).or(() -> calendar.read(at));
    }

    /// "since 2014", "by Friday"; "after Thursday's vote" names the day of the vote.
    private Optional<TimeReading> bound(int at) {
        if (!pieces.is(at, Kind.BOUND)) {
            return Optional.empty();
        }
        TimeBound.Kind kind =
                TimeBound.Kind.valueOf(pieces.value(at, Kind.BOUND).toUpperCase(Locale.ROOT));
        boolean beside = kind == TimeBound.Kind.BEFORE || kind == TimeBound.Kind.AFTER;
        boolean roughly = pieces.is(at + 1, "at") && pieces.is(at + 2, "least");
        return simple(roughly ? at + 3 : at + 1)
                .filter(time -> !(beside && isAttribute(time.end())))
                .map(time -> new TimeReading(time.end(), new TimeBound(kind, time.moment())));
    }

    private boolean isAttribute(int next) {
        return pieces.is(next, "'") || pieces.is(next, PartOfSpeech.NOUN);
    }

    private Optional<TimeReading> range(int at) {
        if (pieces.is(at, "between")) {
            return calendar.read(at + 1).flatMap(from -> to(from, pieces.is(from.end(), "and")));
        }
        int first = pieces.is(at, "from") ? at + 1 : at;
        return bareDay(first)
                .or(() -> years(first))
                .or(() -> calendar.read(first)
                        .flatMap(from -> bareEnd(from).or(() -> to(from, pieces.is(from.end(), Kind.TO)))));
    }

    private Optional<TimeReading> to(TimeReading from, boolean joined) {
        return joined
                ? calendar.readAfterConnector(from.end() + 1).map(to -> range(from.moment(), to))
                : Optional.empty();
    }

    private static TimeReading range(Moment from, TimeReading to) {
        return new TimeReading(to.end(), new TimeRange(from, to.moment()));
    }

    /// "3 to 5 March".
    private Optional<TimeReading> bareDay(int at) {
        return calendar.dayNumber(at)
                .filter(from -> pieces.is(from.end(), Kind.TO))
                .flatMap(from -> calendar.date(from.end() + 1)
                        .flatMap(to -> monthOf(to.moment())
                                .map(month -> range(new Recurring.DayOfYear(month, from.number()), to))));
    }

    private static Optional<Integer> monthOf(Moment moment) {
        return switch (moment) {
            case Recurring.DayOfYear day -> Optional.of(day.month());
            case Moment.Within(Recurring.DayOfYear day, var _) -> Optional.of(day.month());
            default -> Optional.empty();
        };
    }

    /// "March 3 to 5", "March 3-5, 2022".
    private Optional<TimeReading> bareEnd(TimeReading from) {
        int connector = from.end();
        boolean joined = pieces.is(connector, Kind.TO) && (!pieces.is(connector, "-") || pieces.isJoined(connector));
        return from.moment() instanceof Recurring.DayOfYear day
                        && joined
                        && calendar.date(connector + 1).isEmpty()
                ? calendar.dayNumber(connector + 1)
                        .map(to -> calendar.inYear(to.end(), new Recurring.DayOfYear(day.month(), to.number())))
                        .map(to -> range(day, to))
                : Optional.empty();
    }

    /// "2014-2016": two years joined by a dash need nothing before them.
    private Optional<TimeReading> years(int at) {
        boolean dash = pieces.is(at + 1, "-") && pieces.isJoined(at + 1) && pieces.isJoined(at + 2);
        YearReader years = new YearReader(pieces);
        return dash && !pieces.is(at + 3, "-")
                ? years.year(at).flatMap(from -> years.year(at + 2).map(to -> range(from.moment(), to)))
                : Optional.empty();
    }
}
