package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `./communique up` in a process of its own, from the built jar: what a second start finds, and what another process
/// meets while it serves.
@NeedsTrainedModel
@Timeout(180)
class UpIT {

    private static final String TEXT = "Japan imposed sanctions on Russia.";

    @TempDir
    Path folder;

    private Path article = Path.of("");
    private String store = "";

    @BeforeEach
    void writeAnArticle() throws IOException {
        assumeTrue(Files.isRegularFile(Path.of("target/communique.jar")), "skipped: there is no target/communique.jar");
        article = Files.writeString(folder.resolve("a.txt"), TEXT);
        store = folder.resolve("store").toString();
    }

    /// A running `up`.
    private record Serving(Process process, Path err, URI address) implements AutoCloseable {

        String messages() {
            try {
                return Files.readString(err);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// As Ctrl-C and service managers do; a store that was not let go would stop the next start.
        @Override
        public void close() {
            process.destroy();
            try {
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Serving up() throws IOException {
        Path err = folder.resolve("up.err");
        Process process = launch(err, "up", article.toString(), "--store", store, "--port", "0");
        BufferedReader output = process.inputReader();
        String first = output.readLine();
        assertThat(first).as(Files.readString(err)).startsWith("SPARQL endpoint  http://127.0.0.1:");
        return new Serving(process, err, URI.create(first.replaceFirst("SPARQL endpoint +", "")));
    }

    private static Process launch(Path err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst("./communique");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("COMMUNIQUE_JAVA", System.getProperty("java.home"));
        builder.environment().put("COMMUNIQUE_JAVA_OPTS", "-Duser.language=tr");
        // The launcher would build first.
        builder.environment()
                .put("COMMUNIQUE_BUILDING", Path.of("").toRealPath().toString());
        return builder.start();
    }

    @Test
    void aQueryHasTheSameAnswerWhateverTheLanguageOfTheMachine() throws IOException {
        assertThat(new Session(folder).run("build", article.toString(), "--store", store))
                .isZero();
        Path err = folder.resolve("query.err");

        Process query = launch(err, "query", "-e", "SELECT (UCASE('lift') AS ?move) {}", "--store", store);

        assertThat(new String(query.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .as(Files.readString(err))
                .contains("LIFT");
    }

    @Test
    void aSecondStartReusesTheStoreUntilAnArticleChangesOrSomebodyElseBuilds() throws IOException {
        try (Serving first = up()) {
            assertThat(first.messages()).contains("1 articles, 0 statements, 1 events, 0 rejected");
        }
        try (Serving second = up()) {
            assertThat(second.messages())
                    .contains("the store at " + store + " is up to date: 1 articles")
                    .doesNotContain("graphs written");
        }
        Files.writeString(article, "Japan met China.");
        try (Serving third = up()) {
            assertThat(third.messages()).contains("1 of them in the place of an earlier version");
        }
        Path other = Files.writeString(folder.resolve("b.txt"), TEXT);
        assertThat(new Session(folder).run("build", other.toString(), "--store", store))
                .isZero();
        try (Serving fourth = up()) {
            assertThat(fourth.messages()).contains("0 graphs written, ");
        }
    }

    @Test
    void anotherProcessIsToldWhatIsInUse() throws IOException {
        Session session = new Session(folder);
        try (Serving serving = up()) {
            String locked = "cannot open the store at " + store + ": locked by process "
                    + serving.process().pid() + ". Stop that process or choose another --store.\n";
            for (String command : new String[] {"build " + article, "query counts", "validate", "serve --port 0"}) {
                assertThat(session.run((command + " --store " + store).split(" ", -1)))
                        .isEqualTo(ExitCode.DATA);
                assertThat(session.err()).endsWith(locked);
            }

            String port = Integer.toString(serving.address().getPort());
            String mine = folder.resolve("mine").toString();
            assertThat(session.run("up", article.toString(), "--store", mine, "--port", port))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(session.err())
                    .startsWith("cannot listen on 127.0.0.1:" + port
                            + ": the port is in use. Stop what uses it or choose another --port.\n");
        }

        assertThat(session.run("query", "counts", "--store", store, "--format", "csv"))
                .isZero();
        assertThat(session.out()).isEqualTo("articles,statements,events,sanctions\r\n1,0,1,1\r\n");
    }
}
