package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.pipeline.Loader;
import org.communique.store.GraphStore;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `build`: what is stored, what is said, and how it ends.
@NeedsTrainedModel
class BuildTest {

    @TempDir
    Path folder;

    private Session session = new Session(Path.of(""));
    private String article = "";
    private String store = "";

    @BeforeEach
    void writeAnArticle() throws IOException {
        session = new Session(folder);
        article =
                Files.writeString(folder.resolve("a.txt"), Samples.TEXT.value()).toString();
        store = folder.resolve("store").toString();
    }

    @Test
    void storesTheGraphsAndSaysSo() {
        session.giving(Samples.analysed("a"), Samples.analysed("b"));

        assertThat(session.run("build", article, "--store", store)).isZero();

        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo("""
                2 graphs written, 0 of them in the place of an earlier version, 0 unchanged; 0 nodes left out
                2 articles, 2 statements, 2 events, 0 rejected
                """);
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void leavesAloneWhatIsStoredAlready() {
        session.giving(Samples.analysed("a"));
        session.run("build", article, "--store", store);

        session.giving(Samples.analysed("a"), Samples.analysed("b"));
        assertThat(session.run("build", article, "--store", store)).isZero();

        assertThat(session.err())
                .startsWith("1 graphs written, 0 of them in the place of an earlier version, 1 unchanged; ");
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void closesWithJsonWhereAsked() {
        session.giving(Samples.analysed("a"));

        assertThat(session.run("build", article, "--store", store, "--json", "--quiet"))
                .isZero();

        assertThat(session.err()).isEqualTo("{\"articles\":1,\"statements\":1,\"events\":1,\"rejected\":[]}\n");
    }

    @Test
    void readsStandardInput() {
        session.reading("Japan imposed sanctions on Russia.");

        assertThat(session.run("build", "-", "--store", store)).isZero();

        assertThat(session.err()).endsWith("1 articles, 0 statements, 1 events, 0 rejected\n");
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void ofTwoArticlesWithOneNameTheSecondIsRejectedWithItsFacts() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "Japan imposed sanctions on Russia. Japan met China.");
        Files.writeString(other.resolve("b.txt"), "Japan imposed sanctions on Russia.");

        assertThat(session.run("build", article, other.toString(), "--store", store))
                .isEqualTo(ExitCode.REJECTED);

        assertThat(session.err())
                .contains("2 graphs written, ")
                .contains("rejected a: another article of this run is called 'a' too and reads differently; "
                        + "rename one, or give each a url in its sidecar\n")
                .endsWith("2 articles, 1 statements, 2 events, 1 rejected\n");
        assertThat(articles()).isEqualTo(2);
    }

    @Test
    void makesNoStoreWhereThereIsNothingToRead() {
        String missing = folder.resolve("b.txt").toString();

        assertThat(session.run("build", missing, "--store", store)).isEqualTo(ExitCode.USAGE);

        assertThat(session.err()).isEqualTo("""
                nothing to read: %s: there is no such file or folder; check the path
                Try 'communique build --help' for more information.
                """.formatted(missing));
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void saysThatAStoreCannotBeOpened() {
        assertThat(session.run("build", article, "--store", article)).isEqualTo(ExitCode.DATA);
        assertThat(session.err())
                .isEqualTo("cannot open the store at " + article
                        + ": it is a file, not a folder. Choose another --store.\n");
        assertThat(Path.of(article)).hasContent(Samples.TEXT.value());

        assertThat(session.run("build", article, "--store", folder.toString())).isEqualTo(ExitCode.DATA);
        assertThat(session.err())
                .isEqualTo("cannot open the store at " + folder
                        + ": it holds other files and no store. Choose an empty or a new folder with --store.\n");

        try (GraphStore open = GraphStore.open(Path.of(store))) {
            assertThat(session.run("build", article, "--store", store)).isEqualTo(ExitCode.DATA);
            assertThat(open.articles()).isZero();
        }
        assertThat(session.err())
                .isEqualTo("cannot open the store at " + store + ": this process has it open already.\n");
    }

    @Test
    void aFaultOfItsOwnLosesNothingThatWasStored() {
        session.giving(Samples.analysed("a")).run("build", article, "--store", store);
        session.wiredAs(new Communique() {
            @Override
            Loader loader(GraphStore open) {
                throw new IllegalStateException("no such shape");
            }
        });

        assertThat(session.run("build", article, "--store", store)).isEqualTo(ExitCode.INTERNAL);

        assertThat(session.err()).startsWith("internal error: java.lang.IllegalStateException: no such shape");
        assertThat(articles()).isEqualTo(1);
    }

    private long articles() {
        try (GraphStore open = GraphStore.open(Path.of(store))) {
            return open.articles();
        }
    }
}
