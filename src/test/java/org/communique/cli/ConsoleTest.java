package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is shown of a run, and when.
class ConsoleTest {

    private final Session session = new Session(Path.of(""));

    @Test
    void keepsNotesToItselfWhenQuiet() {
        Console console = new Console(session.shell(), true);

        console.note("3 articles");
        console.complain("rejected\tx");
        try (Progress progress = console.progress("extract", 1)) {
            progress.step();
        }

        assertThat(session.err()).isEqualTo("rejected x\n");
    }

    @Test
    void printsALineEveryTenSecondsToALog() {
        Iterator<Instant> times = List.of(0, 4, 10, 19, 25, 26).stream()
                .map(seconds -> Instant.EPOCH.plusSeconds(seconds))
                .iterator();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

        try (Progress progress = new ProgressLines(stream, "extract", 5, times::next)) {
            for (int i = 0; i < 5; i++) {
                progress.step();
            }
        }

        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("extract: 2/5", "extract: 4/5");
    }

    @Test
    void drawsABarOnATerminalWithOrWithoutColour() {
        assertThat(barOf(session.onTerminal())).contains("extract").contains("\u001b[");
        assertThat(barOf(new Session(Path.of("")).onTerminal().with("NO_COLOR", "1")))
                .contains("extract")
                .doesNotContain("\u001b[3");
    }

    private static String barOf(Session session) {
        try (Progress progress = new Console(session.shell(), false).progress("extract", 2)) {
            progress.step();
            progress.step();
        }
        return session.err();
    }
}
