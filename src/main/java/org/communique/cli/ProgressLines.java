package org.communique.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Progress for logs: a line every ten seconds, none for a run that is shorter.
final class ProgressLines implements Progress {

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final PrintStream err;
    private final String task;
    private final int total;
    private final InstantSource clock;
    private Instant next;
    private int done;

    ProgressLines(PrintStream err, String task, int total, InstantSource clock) {
        this.err = err;
        this.task = task;
        this.total = total;
        this.clock = clock;
        this.next = clock.instant().plus(INTERVAL);
    }

    @Override
    public void step() {
        done++;
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            err.println(task + ": " + done + "/" + total);
            next = now.plus(INTERVAL);
        }
    }

    @Override
    public void close() {}
}
