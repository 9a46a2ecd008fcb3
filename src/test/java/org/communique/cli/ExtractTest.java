package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.pipeline.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `extract`: what goes where, and how it ends.
class ExtractTest {

    @TempDir
    Path folder;

    private String article = "";
    private Session session = new Session(Path.of(""));

    @BeforeEach
    void writeAnArticle() throws IOException {
        article =
                Files.writeString(folder.resolve("a.txt"), Samples.TEXT.value()).toString();
        session = new Session(folder).giving(Samples.analysed("a"), Samples.analysed("b"));
    }

    @Test
    void countsASkippedArticleAndSucceeds() {
        session.giving(Samples.analysed("a"), new Outcome.Skipped("b", "it is written in German, not English"));

        int exitCode = session.run("extract", article);

        assertThat(exitCode).isZero();
        assertThat(session.err()).isEqualTo("""
                        skipped b: it is written in German, not English
                        1 articles, 1 statements, 1 events, 0 rejected, 1 skipped
                        """);
    }

    @Test
    void printsFactsToStandardOutputAndTheSummaryToStandardError() {
        assertThat(session.run("extract", article)).isZero();

        assertThat(session.out().lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("{\"article\":\"a\",\"kind\":\"statement\",");
        assertThat(session.out()).endsWith("}\n").contains("Russia").doesNotContain("\r");
        assertThat(session.err()).isEqualTo("2 articles, 2 statements, 2 events, 0 rejected\n");
    }

    @Test
    void namesEveryRejectedInputWithTheReason() {
        session.giving(
                new Outcome.Rejected("x\u001b[2J", "binary"),
                Samples.analysed("a"),
                new Outcome.Rejected("y", "empty"));

        assertThat(session.run("extract", article)).isEqualTo(ExitCode.REJECTED);

        assertThat(session.out().lines()).hasSize(2);
        assertThat(session.err()).isEqualTo("""
                rejected x [2J: binary
                rejected y: empty
                1 articles, 1 statements, 1 events, 2 rejected
                """);
    }

    @Test
    void closesWithJsonWhereAsked() {
        session.giving(Samples.analysed("a"), new Outcome.Rejected("y", "empty"));

        assertThat(session.run("extract", article, "--json", "--quiet")).isEqualTo(ExitCode.REJECTED);

        assertThat(session.out().lines()).hasSize(2);
        assertThat(session.err())
                .isEqualTo("{\"articles\":1,\"statements\":1,\"events\":1,"
                        + "\"rejected\":[{\"name\":\"y\",\"reason\":\"empty\"}]}\n");
    }

    @Test
    void isQuietButForWhatIsRejected() {
        session.giving(Samples.analysed("a"), new Outcome.Rejected("y", "empty"));

        assertThat(session.run("--quiet", "extract", article)).isEqualTo(ExitCode.REJECTED);

        assertThat(session.err()).isEqualTo("rejected y: empty\n");
    }

    @Test
    void isQuietWhereTheEnvironmentSaysSo() {
        session.with("COMMUNIQUE_QUIET", "true");

        assertThat(session.run("extract", article)).isZero();
        assertThat(session.err()).isEmpty();

        assertThat(session.run("extract", "--quiet", article)).isZero();
        assertThat(session.err()).isEmpty();

        assertThat(session.run("extract", "--quiet=false", article)).isZero();
        assertThat(session.err()).isEqualTo("2 articles, 2 statements, 2 events, 0 rejected\n");
    }

    @Test
    void showsABarOnATerminal() {
        assertThat(session.onTerminal().run("extract", article)).isZero();

        assertThat(session.err()).contains("\rextract").endsWith("2 articles, 2 statements, 2 events, 0 rejected\n");
        assertThat(session.out().lines()).hasSize(4);
    }

    @Test
    void printsGraphsInsteadOfFacts() {
        session.giving(Samples.analysed("a"));

        assertThat(session.run("extract", "--rdf", article)).isZero();

        assertThat(session.out().lines())
                .allMatch(line -> line.startsWith("<https://w3id.org/communique/") && line.endsWith("> ."))
                .anyMatch(line -> line.startsWith("<https://w3id.org/communique/id/statement/a-1>"))
                .anyMatch(line -> line.startsWith("<https://w3id.org/communique/id/event/a-2>"));
        assertThat(session.err()).isEqualTo("1 articles, 1 statements, 1 events, 0 rejected\n");
    }

    @Test
    void takesAPublicationDate() {
        assertThat(session.run("extract", "--published", "2022-02-17", article)).isZero();
        assertThat(session.out().lines()).hasSize(4);

        assertThat(session.run("extract", "--published", "17.2.2022", article)).isEqualTo(ExitCode.USAGE);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo("""
                Invalid value for option '--published': '17.2.2022' is no date: write 2022, 2022-02 or 2022-02-17 \
                (year, month, day)
                Try 'communique extract --help' for more information.
                """);
    }
}
