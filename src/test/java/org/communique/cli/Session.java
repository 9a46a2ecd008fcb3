package org.communique.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.article.ArticleReader;
import org.communique.pipeline.Outcome;

/// Runs the program in this process, in a folder and an environment of the test's, and keeps what it prints.
///
/// The pipeline is replaced by one that gives the outcomes it is told.
final class Session {

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private OutputStream target = out;
    private byte[] input = new byte[0];
    private boolean terminal;
    private Communique communique = new Communique();

    Session(Path folder) {
        this.folder = folder;
    }

    Session with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Session onTerminal() {
        terminal = true;
        return this;
    }

    Session writingTo(OutputStream other) {
        target = new Outlet(other, false);
        return this;
    }

    Session reading(String standardInput) {
        input = standardInput.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Session wiredAs(Communique other) {
        communique = other;
        return this;
    }

    Session giving(Outcome... outcomes) {
        return wiredAs(new Communique() {
            @Override
            Stream<Outcome> analyse(ArticleReader inputs) {
                return Stream.of(outcomes);
            }
        });
    }

    /// The exit code.
    int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(shell(), communique, arguments);
    }

    Shell shell() {
        InputStream in = new ByteArrayInputStream(input);
        PrintStream results = new PrintStream(target, false, StandardCharsets.UTF_8);
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Shell(in, results, messages, terminal, environment, folder);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
