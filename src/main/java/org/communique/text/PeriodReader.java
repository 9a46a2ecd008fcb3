package org.communique.text;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.communique.text.TimeLexicon.Kind;

/// Reads times counted from the publication, and parts of longer times: "yesterday", "last October", "two weeks ago",
/// "the end of the year".
final class PeriodReader {

    private static final String DECADES = "decades";

    /// In pieces.
    private static final int FIRST_REACH = 10;

    private final TimePieces pieces;
    private final CalendarReader calendar;

    PeriodReader(TimePieces pieces, CalendarReader calendar) {
        this.pieces = pieces;
        this.calendar = calendar;
    }

    /// Whatever stands here; an article is part of it.
    Optional<TimeReading> read(int at) {
        return pieces.is(at, "the")
                ? determined(at + 1)
                : part(at).or(() -> adverb(at))
                        .or(() -> window(at))
                        .or(() -> shifted(at))
                        .or(() -> counted(at))
                        .or(() -> rest(at));
    }

    /// What stands behind "the".
    private Optional<TimeReading> determined(int at) {
        return part(at).or(() -> window(at))
                .or(() -> weekend(at))
                .or(() -> dayOfMonth(at))
                .or(() -> beyond(at))
                .or(() -> decade(at));
    }

    private Optional<TimeReading> decade(int at) {
        return pieces.is(at + 1, "s") ? calendar.read(at) : Optional.empty();
    }

    private Optional<TimeReading> weekend(int at) {
        return pieces.is(at, "weekend")
                ? Optional.of(new TimeReading(at + 1, new Recurring.Weekend()))
                : Optional.empty();
    }

    /// "on the 24th", but not "on the 24th floor".
    private Optional<TimeReading> dayOfMonth(int at) {
        boolean opened = pieces.is(at - 2, "on", "by", "until", "since", "from");
        boolean counts = pieces.is(at + 2, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN, PartOfSpeech.NUM);
        return opened && calendar.isOrdinal(at) && !counts && !pieces.is(at + 2, "of")
                ? calendar.dayNumber(at).map(day -> new TimeReading(day.end(), new Recurring.DayOfMonth(day.number())))
                : Optional.empty();
    }

    /// "the day before yesterday", "the day after tomorrow".
    private Optional<TimeReading> beyond(int at) {
        boolean past = pieces.is(at + 1, "before") && pieces.is(at + 2, "yesterday");
        boolean future = pieces.is(at + 1, "after") && pieces.is(at + 2, "tomorrow");
        return pieces.is(at, "day") && (past || future)
                ? Optional.of(new TimeReading(at + 3, new Moment.Shifted(ChronoUnit.DAYS, past ? -2 : 2)))
                : Optional.empty();
    }

    /// "yesterday", "tomorrow morning"; "Today" inside a sentence is a name.
    private Optional<TimeReading> adverb(int at) {
        boolean name = pieces.isCapitalised(at) && pieces.isWord(at - 1);
        return pieces.is(at, Kind.DAY) && !name
                ? Optional.of(new TimeReading(
                        pieces.is(at + 1, Kind.DAYTIME) ? at + 2 : at + 1,
                        new Moment.Shifted(ChronoUnit.DAYS, pieces.number(at, Kind.DAY))))
                : Optional.empty();
    }

    /// "last October", "next week", "this morning", "this coming Sunday".
    private Optional<TimeReading> shifted(int at) {
        if (!pieces.is(at, Kind.SHIFT) || pieces.is(at, "coming")) {
            return Optional.empty();
        }
        boolean coming = pieces.is(at, "this") && pieces.is(at + 1, "coming");
        int shift = coming ? 1 : pieces.number(at, Kind.SHIFT);
        int next = coming ? at + 2 : at + 1;
        return recurring(next)
                .map(time -> new TimeReading(time.end(), turned(time, shift)))
                .or(() -> unit(next, shift))
                .or(() -> daytime(next, shift));
    }

    private static Moment turned(TimeReading time, int shift) {
        Turn turn = shift < 0 ? Turn.LAST : shift > 0 ? Turn.NEXT : Turn.THIS;
        return time.moment() instanceof Recurring recurring ? new Moment.Turned(recurring, turn) : time.moment();
    }

    private Optional<TimeReading> recurring(int at) {
        if (pieces.is(at, Kind.SEASON)) {
            return Optional.of(new TimeReading(at + 1, season(at)));
        }
        return weekend(at).or(() -> calendar.read(at)).filter(read -> read.moment() instanceof Recurring);
    }

    private Recurring season(int at) {
        return new Recurring.Months(pieces.number(at, Kind.SEASON), 3);
    }

    /// "week", "month", "year"; "last week of January" is another, and "the next week" is counted from what was told
    /// before.
    private Optional<TimeReading> unit(int at, int shift) {
        boolean told = shift != 0 && pieces.is(at - 2, "the");
        return pieces.is(at, "week", "month", "year") && !told && !pieces.is(at + 1, "of")
                ? Optional.of(new TimeReading(at + 1, new Moment.Shifted(unit(at), shift)))
                : Optional.empty();
    }

    private Optional<TimeReading> daytime(int at, int shift) {
        boolean night = shift < 0 && pieces.is(at, "night");
        boolean day = shift == 0 && pieces.is(at, Kind.DAYTIME);
        return night || day
                ? Optional.of(new TimeReading(at + 1, new Moment.Shifted(ChronoUnit.DAYS, shift)))
                : Optional.empty();
    }

    /// "past two years", "next three months", and behind "the" also "last year".
    private Optional<TimeReading> window(int at) {
        if (!pieces.is(at, Kind.WINDOW)) {
            return Optional.empty();
        }
        int sign = pieces.number(at, Kind.WINDOW);
        OptionalInt number = number(at + 1);
        if (number.isPresent() && pieces.is(at + 2, Kind.UNIT)) {
            return windowed(at + 2, sign * number.getAsInt());
        }
        boolean up = pieces.is(at, "last", "past") && pieces.is(at - 1, "the");
        return up && pieces.is(at + 1, "week", "month", "year", "decade") ? windowed(at + 1, sign) : Optional.empty();
    }

    private Optional<TimeReading> windowed(int unit, int by) {
        return pieces.is(unit + 1, "of")
                ? Optional.empty()
                : Optional.of(new TimeReading(unit + 1, new Moment.Window(unit(unit), by * units(unit))));
    }

    /// "two weeks ago", "in two weeks".
    private Optional<TimeReading> counted(int at) {
        OptionalInt number = number(at);
        if (number.isEmpty() || !pieces.is(at + 1, Kind.UNIT) || pieces.is(at - 1, "half")) {
            return Optional.empty();
        }
        int by = number.getAsInt() * units(at + 1);
        if (pieces.is(at + 2, "ago")) {
            return Optional.of(new TimeReading(at + 3, new Moment.Shifted(unit(at + 1), -by)));
        }
        boolean ends = !pieces.is(at + 2, "of", "earlier", "later", "before", "after");
        return pieces.is(at - 1, "in") && ends && !isFirst(at)
                ? Optional.of(new TimeReading(at + 2, new Moment.Ahead(new Moment.Shifted(unit(at + 1), by))))
                : Optional.empty();
    }

    /// "the first visit in 45 years" looks back.
    private boolean isFirst(int at) {
        return IntStream.rangeClosed(2, FIRST_REACH).anyMatch(back -> pieces.is(at - back, "first"));
    }

    /// A small number in words or digits, no part of a larger one.
    private OptionalInt number(int at) {
        if (pieces.is(at, Kind.NUMBER)) {
            return OptionalInt.of(pieces.number(at, Kind.NUMBER));
        }
        boolean small = pieces.length(at) <= 3 && !(pieces.is(at - 1, ",", ".") && pieces.isJoined(at));
        return small ? pieces.digits(at) : OptionalInt.empty();
    }

    private ChronoUnit unit(int at) {
        String unit = pieces.value(at, Kind.UNIT);
        return unit.equals(DECADES) ? ChronoUnit.YEARS : ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT));
    }

    private int units(int at) {
        return pieces.value(at, Kind.UNIT).equals(DECADES) ? 10 : 1;
    }

    /// "earlier this week", "later this year".
    private Optional<TimeReading> rest(int at) {
        return pieces.is(at, Kind.REST) && pieces.is(at + 1, "this")
                ? unit(at + 2, 0)
                        .map(whole -> new TimeReading(
                                whole.end(), new Moment.Rest(whole.moment(), pieces.number(at, Kind.REST) > 0)))
                : Optional.empty();
    }

    /// "early 2021", "mid-March", "end of the year", "first quarter of 2021", "summer of 2019".
    private Optional<TimeReading> part(int at) {
        return phase(at).or(() -> edge(at)).or(() -> portion(at)).or(() -> seasonOf(at));
    }

    private Optional<TimeReading> phase(int at) {
        int next = pieces.is(at + 1, "-") ? at + 2 : at + 1;
        return pieces.is(at, Kind.PHASE) ? third(next, pieces.number(at, Kind.PHASE)) : Optional.empty();
    }

    private Optional<TimeReading> edge(int at) {
        return pieces.is(at, Kind.EDGE) && pieces.is(at + 1, "of")
                ? third(at + 2, pieces.number(at, Kind.EDGE))
                : Optional.empty();
    }

    private Optional<TimeReading> third(int at, int number) {
        return period(at).map(whole -> new TimeReading(whole.end(), new Moment.Third(number, whole.moment())));
    }

    /// A time long enough to have parts.
    private Optional<TimeReading> period(int at) {
        int next = pieces.is(at, "the") ? at + 1 : at;
        Optional<TimeReading> running = next > at ? unit(next, 0) : Optional.empty();
        return running.or(() -> pieces.is(next, Kind.SHIFT) ? shifted(next) : Optional.empty())
                .or(() -> calendar.read(next))
                .filter(whole -> !(whole.moment() instanceof Recurring.Weekday));
    }

    private Optional<TimeReading> portion(int at) {
        if (!pieces.is(at, Kind.ORDINAL) || !pieces.is(at + 1, Kind.PORTION) || !pieces.is(at + 2, "of")) {
            return Optional.empty();
        }
        int months = pieces.number(at + 1, Kind.PORTION);
        int first = (pieces.number(at, Kind.ORDINAL) - 1) * months + 1;
        return first > 12 ? Optional.empty() : within(new Recurring.Months(first, months), at + 3);
    }

    private Optional<TimeReading> seasonOf(int at) {
        int next = pieces.is(at + 1, "of") ? at + 2 : at + 1;
        if (!pieces.is(at, Kind.SEASON)) {
            return Optional.empty();
        }
        TimeReading read = calendar.inYear(at + 1, season(at));
        return read.end() > next ? Optional.of(read) : Optional.empty();
    }

    private Optional<TimeReading> within(Recurring part, int at) {
        return period(at).map(whole -> new TimeReading(whole.end(), new Moment.Within(part, whole.moment())));
    }
}
