package org.communique.link;

import java.time.LocalDate;
import java.util.Set;

/// When something without a date may have happened, by the day on which it was published.
final class Guess {

    /// News is told within days; what lasts, and what has not happened yet, is told again and again.
    private static final int FRESH = 3;

    private static final int LASTING = 30;

    /// Types of which several reports describe one state over time rather than one moment.
    static final Set<String> DURATIVE = Set.of("ASSAULT", "MOBILIZE", "SANCTION", "AID", "COOPERATE", "COERCE");

    private Guess() {}

    static Window around(LocalDate published, Report.Kind kind) {
        if (!kind.done()) {
            return new Window(published.minusDays(LASTING), published.plusDays(LASTING), false);
        }
        int back = DURATIVE.contains(kind.type()) ? LASTING : FRESH;
        return new Window(published.minusDays(back), published, false);
    }
}
