package org.communique.cli;

import java.io.PrintStream;
import java.time.InstantSource;

/// Where a command speaks: results go to standard output, progress and notes to standard error.
///
/// A quiet console shows neither progress nor notes, but still says what went wrong.
record Console(Shell shell, boolean quiet) {

    /// For results alone. What is printed here arrives when it is flushed, at the latest at the end of the command.
    PrintStream out() {
        return shell.out();
    }

    /// Shows the way of `total` steps: a bar on a terminal, else a line now and then.
    Progress progress(String task, int total) {
        if (quiet) {
            return Progress.none();
        }
        return shell.terminal()
                ? new ProgressOnTerminal(shell.err(), task, total, shell.colour())
                : new ProgressLines(shell.err(), task, total, InstantSource.system());
    }

    /// Something good to know.
    void note(String line) {
        if (!quiet) {
            complain(line);
        }
    }

    /// Something that was asked for or must not be missed.
    void complain(String line) {
        shell.err().println(printable(line));
    }

    /// File names and messages may hold control characters, which a terminal would obey.
    static String printable(String line) {
        return line.replaceAll("\\p{Cc}+", " ");
    }
}
