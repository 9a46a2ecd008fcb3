package org.communique.text;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A time told by both its ends: "from March 3 to 5", "between 2014 and 2016".
///
/// The end that is known on its own, or that lies nearer to the publication, is resolved first; the other one is
/// looked for from there.
record TimeRange(Moment from, Moment to) implements Moment {

    @Override
    public Optional<TimeValue> resolve(TimeFrame frame) {
        boolean ends = to.resolve(frame.detached()).isPresent();
        boolean begins = from.resolve(frame.detached()).isPresent();
        boolean ahead = frame.tense() == Tense.FUTURE;
        return !ends && (begins || ahead) ? fromBegin(frame) : fromEnd(frame);
    }

    private Optional<TimeValue> fromBegin(TimeFrame frame) {
        return from.resolve(frame)
                .flatMap(begin -> to.resolve(new TimeFrame(begin.earliest(), Tense.FUTURE))
                        .flatMap(end -> between(begin.earliest(), end.latest(), begin.basis())));
    }

    private Optional<TimeValue> fromEnd(TimeFrame frame) {
        return to.resolve(frame)
                .flatMap(end -> from.resolve(new TimeFrame(end.latest(), Tense.OTHER))
                        .flatMap(begin -> between(begin.earliest(), end.latest(), end.basis())));
    }

    private static Optional<TimeValue> between(
            @Nullable LocalDate first, @Nullable LocalDate last, TimeValue.Basis basis) {
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(TimeValue.interval(first, last, basis));
    }
}
