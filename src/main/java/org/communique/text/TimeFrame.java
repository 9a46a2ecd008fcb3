package org.communique.text;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a time expression is read from: the publication date, where it is known, and the tense around it.
record TimeFrame(@Nullable LocalDate day, Tense tense) {

    Optional<LocalDate> anchor() {
        return Optional.ofNullable(day);
    }

    TimeFrame with(Tense other) {
        return new TimeFrame(day, other);
    }

    /// The same with no day to count from: what still resolves is explicit.
    TimeFrame detached() {
        return new TimeFrame(null, tense);
    }

    /// Which way a weekday or a date without its year is looked for.
    Turn turn() {
        return tense == Tense.FUTURE ? Turn.FORWARD : Turn.BACK;
    }
}
