package org.communique.text;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.text.TimeValue.Basis;

/// A time of which one end alone is told: "since 2014", "by Friday".
record TimeBound(Kind kind, Moment moment) implements Moment {

    /// Which end, and whether the named time is part of it.
    enum Kind {
        SINCE,
        UNTIL,
        BY,
        BEFORE,
        AFTER
    }

    @Override
    public Optional<TimeValue> resolve(TimeFrame frame) {
        return moment.resolve(frame.with(tense(frame.tense()))).flatMap(this::open);
    }

    /// A term lies ahead unless the clause tells of what was over by then.
    private Tense tense(Tense around) {
        return switch (kind) {
            case SINCE -> Tense.OTHER;
            case UNTIL, BY -> around == Tense.IMPERFECT ? around : Tense.FUTURE;
            case BEFORE, AFTER -> around;
        };
    }

    private Optional<TimeValue> open(TimeValue value) {
        Optional<LocalDate> first = Optional.ofNullable(value.earliest());
        Optional<LocalDate> last = Optional.ofNullable(value.latest());
        return switch (kind) {
            case SINCE -> first.map(day -> TimeValue.interval(day, null, Basis.BOUND));
            case AFTER -> last.map(day -> TimeValue.interval(day.plusDays(1), null, Basis.BOUND));
            case UNTIL, BY -> last.map(day -> TimeValue.interval(null, day, Basis.BOUND));
            case BEFORE -> first.map(day -> TimeValue.interval(null, day.minusDays(1), Basis.BOUND));
        };
    }
}
