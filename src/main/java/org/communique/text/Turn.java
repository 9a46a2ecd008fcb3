package org.communique.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Which of several recurrences is meant, seen from a day.
enum Turn {
    /// The one that began last, the present one included.
    BACK,
    /// The one that ends next, the present one included.
    FORWARD,
    /// The one that was over last: "last October".
    LAST,
    /// The one in the present week, month or year: "this Friday".
    THIS,
    /// The one that begins next: "next Monday".
    NEXT;

    private static final Comparator<TimeValue> ORDER = Comparator.comparing(Turn::first);

    Optional<TimeValue> choose(List<TimeValue> recurrences, LocalDate day) {
        var possible = recurrences.stream().filter(value -> fits(value, day));
        return this == BACK || this == LAST ? possible.max(ORDER) : possible.min(ORDER);
    }

    private boolean fits(TimeValue value, LocalDate day) {
        return switch (this) {
            case BACK -> !first(value).isAfter(day);
            case FORWARD -> !last(value).isBefore(day);
            case LAST -> last(value).isBefore(day);
            case NEXT -> first(value).isAfter(day);
            case THIS -> true;
        };
    }

    private static LocalDate first(TimeValue value) {
        return Objects.requireNonNull(value.earliest());
    }

    private static LocalDate last(TimeValue value) {
        return Objects.requireNonNull(value.latest());
    }
}
