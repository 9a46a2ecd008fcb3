package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.store.GraphStore;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `serve` and `up`: what is served, what is said of it, and why nothing is.
@NeedsTrainedModel
class ServeTest {

    private static final Pattern QUERY_TO_TRY = Pattern.compile("--data-urlencode 'query=(.*)' (http\\S+)\n");
    private static final String SANCTIONS = "imposer,target\r\nJapan,Russia\r\n";

    @TempDir
    Path folder;

    private final AtomicReference<String> answer = new AtomicReference<>("");
    private Session session = new Session(Path.of(""));
    private String article = "";
    private String store = "";

    @BeforeEach
    void writeAnArticle() throws IOException {
        store = folder.resolve("store").toString();
        article = Files.writeString(folder.resolve("a.txt"), "Japan imposed sanctions on Russia.")
                .toString();
        session = new Session(folder).with("COMMUNIQUE_STORE", store).with("COMMUNIQUE_PORT", "0");
        session.wiredAs(new Communique() {
            @Override
            void untilStopped() {
                answer.set(ask(session.out()));
            }
        });
    }

    @Test
    void servesAStoreAndSaysWhere() {
        assertThat(session.run("build", article)).isZero();

        assertThat(session.run("serve")).isZero();

        assertThat(answer.get()).isEqualTo(SANCTIONS);
        assertThat(session.out())
                .containsPattern("SPARQL endpoint  http://127\\.0\\.0\\.1:\\d+/sparql\n")
                .containsPattern("page to open     http://127\\.0\\.0\\.1:\\d+/\n")
                .contains("query to try     curl -s ");
        assertThat(session.err()).isEqualTo("stop with Ctrl-C\n");
    }

    @Test
    void servesTheOperatorTooWhereAsked() {
        assertThat(session.run(
                        "serve",
                        "--admin",
                        "0",
                        "--inbox",
                        folder.resolve("inbox").toString()))
                .isZero();

        assertThat(answer.get()).isEqualTo("imposer,target\r\n");
        assertThat(session.err())
                .containsPattern("operator's service at http://127\\.0\\.0\\.1:\\d+/\n")
                .endsWith("stop with Ctrl-C\n");
        assertThat(articles()).isZero();
    }

    @Test
    void servesNoOperatorWhomOthersCouldActFor() {
        assertThat(session.run("serve", "--admin", "0", "--admin-host", "0.0.0.0"))
                .isEqualTo(ExitCode.USAGE);

        assertThat(session.err()).contains("Give --admin-passwords and --admin-keystore, or listen on 127.0.0.1.");
    }

    @Test
    void saysThatAPublicUrlIsNone() {
        assertThat(session.run("build", article)).isZero();

        assertThat(session.run("serve", "--public-url", "example.org")).isEqualTo(ExitCode.USAGE);

        assertThat(session.err()).contains("--public-url is 'example.org'; write it as in https://example.org");
    }

    @Test
    void upExtractsAndServes() {
        assertThat(session.run("up", article)).isZero();

        assertThat(answer.get()).isEqualTo(SANCTIONS);
        assertThat(session.err()).endsWith("1 articles, 0 statements, 1 events, 0 rejected\nstop with Ctrl-C\n");
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void upServesTheGoodArticlesAndRemembersTheBad() throws IOException {
        Files.createFile(folder.resolve("b.txt"));

        assertThat(session.run("up", article, folder.resolve("b.txt").toString()))
                .isEqualTo(ExitCode.REJECTED);

        assertThat(answer.get()).isEqualTo(SANCTIONS);
        assertThat(session.err()).contains("rejected b: the file is empty").endsWith("stop with Ctrl-C\n");
    }

    @Test
    void upReadsStandardInput() {
        session.reading("Japan imposed sanctions on Russia.");

        assertThat(session.run("up", "-")).isZero();

        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void upMakesNoStoreWhereThereIsNothingToRead() {
        String gone = folder.resolve("gone").toString();

        assertThat(session.run("up", gone)).isEqualTo(ExitCode.USAGE);

        assertThat(session.err()).startsWith("nothing to read: " + gone + ": there is no such file or folder");
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void saysThatThePortIsInUse() throws IOException {
        assertThat(session.run("build", article)).isZero();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            for (String[] command : new String[][] {{"serve", "--port", port}, {"up", article, "--port", port}}) {
                assertThat(session.run(command)).isEqualTo(ExitCode.USAGE);
                assertThat(session.out()).isEmpty();
                assertThat(session.err())
                        .startsWith("cannot listen on 127.0.0.1:" + port
                                + ": the port is in use. Stop what uses it or choose another --port.\n");
            }
        }
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoStore() {
        assertThat(session.run("serve")).isEqualTo(ExitCode.USAGE);

        assertThat(session.err())
                .startsWith("there is no store at " + store
                        + "; make one with 'communique build', or name another --store\n");
        assertThat(answer.get()).isEmpty();
    }

    @Test
    void saysThatAStoreCannotBeOpened() {
        assertThat(session.run("up", article, "--store", article)).isEqualTo(ExitCode.DATA);
        assertThat(session.err())
                .isEqualTo("cannot open the store at " + article
                        + ": it is a file, not a folder. Choose another --store.\n");
    }

    private long articles() {
        try (GraphStore open = GraphStore.open(Path.of(store))) {
            return open.articles();
        }
    }

    /// Asks the query that was printed, as it was printed.
    private static String ask(String printed) {
        Matcher line = QUERY_TO_TRY.matcher(printed);
        assertThat(line.find()).as(printed).isTrue();
        String query = URLEncoder.encode(line.group(1), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(line.group(2)))
                .headers("Accept", "text/csv", "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("query=" + query))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
