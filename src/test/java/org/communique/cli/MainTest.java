package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.communique.article.ArticleReader;
import org.communique.pipeline.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the program ends: with help, with an error, or in the middle.
class MainTest {

    @TempDir
    Path folder;

    @Test
    void helps() {
        Session session = new Session(folder);

        assertThat(session.run("--help")).isZero();
        assertThat(session.out())
                .startsWith("Usage: communique")
                .contains("extract", "evaluate", "--quiet", "--version", "COMMUNIQUE_CONFIG", "internal error");
        assertThat(session.err()).isEmpty();

        assertThat(session.run("extract", "--help")).isZero();
        assertThat(session.out())
                .startsWith("Usage: communique extract")
                .contains("--published=DATE", "[--json]")
                .doesNotContain("<json>");
    }

    @Test
    void saysItsVersion() {
        Session session = new Session(folder);

        assertThat(session.run("--version")).isZero();
        assertThat(session.out()).isEqualToIgnoringNewLines("communique development");

        assertThat(session.run("extract", "--version")).isZero();
        assertThat(session.out()).isEqualToIgnoringNewLines("communique development");
    }

    @Test
    void wantsACommand() {
        Session session = new Session(folder);

        assertThat(session.run()).isEqualTo(ExitCode.USAGE);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo("""
                Missing required subcommand
                Try 'communique --help' for more information.
                """);
    }

    @Test
    void suggestsWhatWasMeant() {
        Session session = new Session(folder);

        assertThat(session.run("extrac")).isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).contains("extrac").contains("extract").contains("communique --help");

        assertThat(session.run("extract", "--publish", "2022", "a.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).contains("Unknown option: '--publish'", "communique extract --help");
    }

    @Test
    void coloursErrorsOnATerminalOnly() {
        assertThat(errorOf(new Session(folder))).doesNotContain("\u001b");
        assertThat(errorOf(new Session(folder).onTerminal())).contains("\u001b[");
        assertThat(errorOf(new Session(folder).onTerminal().with("NO_COLOR", "1")))
                .doesNotContain("\u001b");
    }

    private static String errorOf(Session session) {
        assertThat(session.run("extract")).isEqualTo(ExitCode.USAGE);
        return session.err();
    }

    @Test
    void saysThatThereIsNothingToRead() {
        Session session = new Session(folder);
        Path nothing = folder.resolve("nothing.txt");

        assertThat(session.run("extract", nothing.toString())).isEqualTo(ExitCode.USAGE);

        assertThat(session.err())
                .startsWith("nothing to read: " + nothing + ": there is no such file or folder")
                .endsWith("\nTry 'communique extract --help' for more information.\n");
    }

    @Test
    void saysThatAFaultIsItsOwn() throws IOException {
        String article = Files.writeString(folder.resolve("a.txt"), "text").toString();
        Session session = new Session(folder).wiredAs(new Communique() {
            @Override
            Stream<Outcome> analyse(ArticleReader inputs) {
                throw new IllegalStateException("no such rule");
            }
        });

        assertThat(session.run("extract", article)).isEqualTo(ExitCode.INTERNAL);
        assertThat(session.err())
                .isEqualTo("internal error: java.lang.IllegalStateException: no such rule"
                        + " (add --debug for the stack trace)\n");

        assertThat(session.run("extract", article, "--debug")).isEqualTo(ExitCode.INTERNAL);
        assertThat(session.err())
                .contains("\tat org.communique.cli.")
                .endsWith("internal error: java.lang.IllegalStateException: no such rule\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract a.txt", "extract --debug a.txt", "--help"})
    void endsQuietlyWhenNobodyReadsOn(String arguments) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "text");
        Session session = new Session(folder).giving(Samples.analysed("a")).writingTo(failing("Broken pipe"));

        assertThat(session.run(arguments
                        .replace("a.txt", folder.resolve("a.txt").toString())
                        .split(" ", -1)))
                .isZero();

        assertThat(session.err()).isEmpty();
    }

    @Test
    void saysWhenResultsCannotBeWritten() throws IOException {
        String article = Files.writeString(folder.resolve("a.txt"), "text").toString();
        Session session =
                new Session(folder).giving(Samples.analysed("a")).writingTo(failing("No space left on device"));

        assertThat(session.run("extract", article)).isEqualTo(ExitCode.DATA);

        assertThat(session.err()).isEqualTo("cannot write to standard output: No space left on device\n");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void stopsAtAMalformedConfiguration() throws IOException {
        Files.writeString(folder.resolve("communique.properties"), "colour = red\n");
        Session session = new Session(folder);

        assertThat(session.run("extract", "a.txt")).isEqualTo(ExitCode.USAGE);

        assertThat(session.err())
                .startsWith(folder.resolve("communique.properties") + ": unknown key 'colour'; known are ")
                .contains("published", "quiet")
                .endsWith("Try 'communique --help' for more information.\n");
    }

    @Test
    void saysWhereABadSettingComesFrom() throws IOException {
        Session session = new Session(folder).with("COMMUNIQUE_PUBLISHED", "soon");

        assertThat(session.run("extract", "a.txt")).isEqualTo(ExitCode.USAGE);

        assertThat(session.err()).contains("'soon' is no date", "(set by COMMUNIQUE_PUBLISHED)");
    }
}
