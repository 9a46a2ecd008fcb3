package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `password`: a line for the file of those who may write.
class PasswordTest {

    private final Session session = new Session(Path.of(""));

    @Test
    void printsTheUserAndAHash() {
        session.reading("correct horse battery\nsomething else\n");

        assertThat(session.run("password", "ada")).isZero();

        assertThat(session.out()).matches("ada:600000:\\S{24}:\\S{44}\n");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void refusesWhatIsEasilyGuessed() {
        session.reading("secret\n");

        assertThat(session.run("password", "ada")).isEqualTo(ExitCode.USAGE);

        assertThat(session.err()).startsWith("a password has 12 characters or more\n");
    }

    @Test
    void refusesNamesThatCannotStandInTheFile() {
        session.reading("correct horse battery\n");

        assertThat(session.run("password", "a:b")).isEqualTo(ExitCode.USAGE);

        assertThat(session.err()).startsWith("a user's name is letters, digits and . _ @ -, not 'a:b'\n");
    }
}
