package org.communique.train;

import java.nio.file.Path;

/// What one run of the training is told: where the texts are, where the model goes, and when to stop.
record Settings(Path data, Path output, Path work, boolean resume, double minutes, long seed) {

    /// About 25 passes over the trees and 10 over the names: where a fast machine stops before its minutes are over.
    static final int STEPS = 16_000;

    Settings {
        if (minutes < 0) {
            throw new IllegalArgumentException("--minutes " + minutes + " is negative");
        }
    }

    /// How much of the schedule is behind us, by steps or by minutes, whichever is further.
    double done(int step, double seconds) {
        return Math.max((double) step / STEPS, seconds / (60 * minutes));
    }
}
