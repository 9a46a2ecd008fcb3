package org.communique.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/// Progress for people: a bar that goes when the run ends.
final class ProgressOnTerminal implements Progress {

    /// Fixed, because asking the terminal starts other programs.
    private static final int WIDTH = 79;

    private final ProgressBar bar;

    ProgressOnTerminal(PrintStream err, String task, int total, boolean colour) {
        bar = ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(colour ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setConsumer(new Line(err))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }

    /// The line of the bar; the library's own leaves an empty one behind.
    private static final class Line extends ConsoleProgressBarConsumer {

        private final PrintStream err;

        Line(PrintStream err) {
            super(err, WIDTH);
            this.err = err;
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
