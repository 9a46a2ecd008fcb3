package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/// Flags, then the environment, then the file, then what is built in.
class SettingsTest {

    @TempDir
    Path folder;

    /// A command with options as later commands have them.
    @Command(name = "serve")
    static final class Serve {

        @Option(names = "--port")
        int port = 3330;

        @Option(names = {"-s", "--max-store"})
        String store = "store";

        @Option(names = "--open", arity = "0..1", fallbackValue = "true")
        boolean open;

        @Option(names = "--help", usageHelp = true)
        boolean help;
    }

    private Serve parse(Session session, String... arguments) {
        Serve serve = new Serve();
        CommandLine line = new CommandLine(serve);
        line.setDefaultValueProvider(Settings.load(session.shell(), line)).parseArgs(arguments);
        return serve;
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void prefersFlagsToTheEnvironmentToTheFileToTheDefault() throws IOException {
        Session session = new Session(folder);
        assertThat(parse(session).port).isEqualTo(3330);

        file("communique.properties", "# ours\nport = 1\nmax-store=/srv/größe \n");
        assertThat(parse(session).port).isEqualTo(1);
        assertThat(parse(session).store).isEqualTo("/srv/größe");

        session.with("COMMUNIQUE_PORT", "2").with("COMMUNIQUE_MAX_STORE", "");
        assertThat(parse(session).port).isEqualTo(2);
        assertThat(parse(session).store).isEqualTo("/srv/größe");

        assertThat(parse(session, "--port", "3").port).isEqualTo(3);
    }

    @Test
    void readsTheFileThatIsNamedInstead() throws IOException {
        file("communique.properties", "port = 1\n");
        file("other.properties", "port = 2\n");

        assertThat(parse(new Session(folder).with("COMMUNIQUE_CONFIG", "other.properties")).port)
                .isEqualTo(2);
    }

    @Test
    void turnsAFlagOnAndTheCommandLineTurnsItOff() {
        Session session = new Session(folder).with("COMMUNIQUE_OPEN", "true");

        assertThat(parse(session).open).isTrue();
        assertThat(parse(session, "--open").open).isTrue();
        assertThat(parse(session, "--open=false").open).isFalse();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws IOException {
        file("communique.properties", "ports = 1\n");
        refused(new Session(folder), "communique.properties: unknown key 'ports'; known are max-store, open, port");
        file("communique.properties", "help = true\n");
        refused(new Session(folder), "unknown key 'help'");
        file("communique.properties", "port\n");
        refused(new Session(folder), "communique.properties: 'port' has no value; write port = …");
        file("communique.properties", "max-store = \\u12\n");
        refused(new Session(folder), "malformed configuration file " + folder.resolve("communique.properties"));
        Files.write(folder.resolve("communique.properties"), new byte[] {'p', (byte) 0xff});
        refused(new Session(folder), "cannot read the configuration file");
        refused(new Session(folder).with("COMMUNIQUE_CONFIG", "gone"), "cannot read the configuration file", "gone");
    }

    private void refused(Session session, String... parts) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> parse(session))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }

    @Test
    void everyFlagOfTheProgramCanBeSet() {
        CommandLine line = Main.commandLine(new Root(new Session(folder).shell()), new Communique());

        assertThat(flags(line)).isNotEmpty().allSatisfy(flag -> {
            assertThat(flag.fallbackValue()).as(flag.longestName()).isEqualTo("true");
            assertThat(flag.arity()).as(flag.longestName()).hasToString("0..1");
        });
    }

    /// A plain flag would be turned *off* by naming it where a setting turns it on.
    private static List<OptionSpec> flags(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> option.type() == boolean.class)
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .toList();
    }
}
