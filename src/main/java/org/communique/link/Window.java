package org.communique.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days between which something happened, both included; [LocalDate#MIN] and [LocalDate#MAX] where it is open.
///
/// `told` says that the text gives a date; else the window is a guess from the day of publication.
record Window(LocalDate from, LocalDate to, boolean told) {

    /// Two windows that both are no wider speak of the same few days.
    private static final long NARROW = 7;

    /// A window that is wider than this many times another, and open ones, say little about it.
    private static final long MUCH_WIDER = 60;

    static final Window OPEN = new Window(LocalDate.MIN, LocalDate.MAX, false);

    boolean meets(Window other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /// From 0 to 1: how much it says that the two windows meet.
    double closeness(Window other) {
        if (!told || !other.told) {
            return 0.4;
        }
        long shorter = Math.min(days(), other.days());
        long longer = Math.max(days(), other.days());
        if (longer <= NARROW) {
            return 1;
        }
        return longer > MUCH_WIDER * shorter ? 0.2 : 0.6;
    }

    private long days() {
        return isOpen() ? Integer.MAX_VALUE : ChronoUnit.DAYS.between(from, to) + 1;
    }

    private boolean isOpen() {
        return from.equals(LocalDate.MIN) || to.equals(LocalDate.MAX);
    }

    /// The days that fit both; they must meet.
    Window and(Window other) {
        return new Window(later(from, other.from), earlier(to, other.to), true);
    }

    /// The days of both and those between.
    Window or(Window other) {
        return new Window(earlier(from, other.from), later(to, other.to), true);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
