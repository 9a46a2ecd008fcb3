package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.store.GraphStore;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Each input that is no article is named with what is wrong and what to do, and costs nothing but itself.
@NeedsTrainedModel
class BadInputTest {

    private static final String TEXT = "Japan imposed sanctions on Russia.\n";

    @TempDir
    Path folder;

    private Path articles = Path.of("");

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        write("1-good", TEXT.getBytes(StandardCharsets.UTF_8));
        write("2-empty", new byte[0]);
        write("3-binary", new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4});
        write("4-large", TEXT.repeat(20_000_000 / TEXT.length() + 1).getBytes(StandardCharsets.UTF_8));
        write("5-latin", "Japan imposed sanctions on Russia, Jos\u00e9 said.".getBytes(StandardCharsets.ISO_8859_1));
        write("6-sidecar", TEXT.getBytes(StandardCharsets.UTF_8));
        Files.writeString(articles.resolve("6-sidecar.json"), "{\"published\": \"17 February\"}");
        write("7-good", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(articles.resolve(name + ".txt"), bytes);
    }

    @Test
    void everyBadInputIsNamedAndTheGoodOnesAreStored() throws IOException {
        Session session = new Session(folder);
        String none = Files.createDirectory(folder.resolve("none")).toString();
        String gone = folder.resolve("gone.txt").toString();
        Path store = folder.resolve("store");

        assertThat(session.run("build", articles.toString(), none, gone, "--store", store.toString()))
                .isEqualTo(ExitCode.REJECTED);

        assertThat(session.err()).endsWith("""
                3 graphs written, 0 of them in the place of an earlier version, 0 unchanged; 0 nodes left out
                1 events and 0 statements are told by several articles
                rejected 2-empty: the file is empty; put the text into it or leave it out
                rejected 3-binary: the file is binary; plain text in UTF-8 is expected
                rejected 4-large: the text is longer than 1000000 characters; split it into articles
                rejected 6-sidecar: its sidecar 6-sidecar.json: published '17 February' is no date: write 2022, 2022-02 \
                or 2022-02-17 (year, month, day)
                rejected %s: the folder holds no article; an article is a .txt file
                rejected %s: there is no such file or folder; check the path
                3 articles, 1 statements, 3 events, 6 rejected
                """.formatted(none, gone));
        try (GraphStore open = GraphStore.open(store)) {
            assertThat(open.articles()).isEqualTo(3);
        }
    }

    @Test
    void malformedBytesAreReadAndCounted() {
        List<ILoggingEvent> log = log(() -> assertThat(new Session(folder).run("extract", articles + "/5-latin.txt"))
                .isZero());

        assertThat(log)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("5-latin: 1 malformed bytes were read as U+FFFD; save the file as UTF-8");
    }

    /// What is logged while something runs.
    private static List<ILoggingEvent> log(Runnable run) {
        Logger logger = (Logger) LoggerFactory.getLogger(Run.class);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        logger.addAppender(appender);
        try {
            run.run();
        } finally {
            logger.detachAppender(appender);
        }
        return List.copyOf(appender.list);
    }

    @Test
    void aFolderOfBadInputsAloneGivesNothingAndSaysWhy() throws IOException {
        for (String good : List.of("1-good", "5-latin", "7-good")) {
            Files.delete(articles.resolve(good + ".txt"));
        }
        Session session = new Session(folder);

        assertThat(session.run("extract", articles.toString())).isEqualTo(ExitCode.REJECTED);

        assertThat(session.out()).isEmpty();
        assertThat(session.err()).endsWith("0 articles, 0 statements, 0 events, 4 rejected\n");
    }

    @Test
    void aFolderWithoutArticlesIsAMistakeOfUse() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        Session session = new Session(folder);

        assertThat(session.run("extract", none.toString())).isEqualTo(ExitCode.USAGE);

        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .startsWith("nothing to read: " + none + ": the folder holds no article; an article is a .txt file\n");
    }
}
