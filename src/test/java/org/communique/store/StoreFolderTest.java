package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.ArticleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said when a folder cannot be used as a store.
class StoreFolderTest {

    @TempDir
    private Path temp;

    @Test
    void makesTheFolderAndTheOnesAboveIt() {
        Path folder = temp.resolve("new/store");
        assertThat(GraphStore.exists(folder)).isFalse();

        GraphStore.open(folder).close();

        assertThat(GraphStore.exists(folder)).isTrue();
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.txt"), "not a store");

        assertThat(GraphStore.exists(file)).isFalse();
        assertThatThrownBy(() -> GraphStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage("cannot open the store at %s: it is a file, not a folder. Choose another --store.", file);
        assertThatThrownBy(() -> GraphStore.open(file.resolve("store")))
                .hasMessage(
                        "cannot open the store at %s: %s is a file, not a folder. Choose another --store.",
                        file.resolve("store"), file);
    }

    @Test
    void aFolderOfOtherFilesIsNoStoreAndStaysAsItIs() throws IOException {
        Files.writeString(temp.resolve("notes.txt"), "not a store");

        assertThatThrownBy(() -> GraphStore.open(temp))
                .hasMessage(
                        "cannot open the store at %s: it holds other files and no store. Choose an empty or a new folder with --store.",
                        temp);
        try (var entries = Files.list(temp)) {
            assertThat(entries).containsExactly(temp.resolve("notes.txt"));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        assertThat(temp.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(temp), "the super-user may write everywhere");

        assertThatThrownBy(() -> GraphStore.open(temp.resolve("store")))
                .hasMessage(
                        "cannot open the store at %s: %s is not writable. Change its permissions or choose another --store.",
                        temp.resolve("store"), temp);
    }

    @Test
    void theSameFolderTwiceInOneProcessIsRefused() {
        try (GraphStore store = GraphStore.open(temp)) {
            assertThat(store.quads()).isZero();
            assertThatThrownBy(() -> GraphStore.open(temp))
                    .hasMessage("cannot open the store at %s: this process has it open already.", temp);
        }
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheStore() throws IOException, InterruptedException {
        Process holder = java(Holder.class, temp.toString(), List.of());
        try (BufferedReader output = holder.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");

            assertThatThrownBy(() -> GraphStore.open(temp))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "cannot open the store at %s: locked by process %d. Stop that process or choose another --store.",
                            temp, holder.pid());
        } finally {
            holder.destroyForcibly().waitFor();
        }

        try (GraphStore store = GraphStore.open(temp)) {
            assertThat(store.articles()).isZero();
        }
    }

    /// The limit on the size of a file stands in for a full disk: the writer meets it in the middle of a
    /// transaction.
    @Test
    void aStoreThatCannotWriteSaysSoAndKeepsWhatItHad() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Process writer =
                java(Writer.class, temp.toString(), List.of("/bin/bash", "-c", "ulimit -f 9000; exec \"$0\" \"$@\""));
        List<String> lines = writer.inputReader().readAllLines();
        assertThat(writer.waitFor()).isZero();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("Replaced[written=1, replaced=0, unchanged=0, quads=2]");
        assertThat(lines.get(1))
                .startsWith("cannot write to the store at " + temp + ": ")
                .endsWith(". The articles of this batch are not stored; see to the cause and run again.");
        assertThat(lines.get(2)).isEqualTo("Replaced[written=1, replaced=0, unchanged=0, quads=2]");
        assertThat(temp.resolve("communique.dirty")).doesNotExist();
        try (GraphStore store = GraphStore.open(temp)) {
            assertThat(store.articles()).isEqualTo(2);
            assertThat(store.replace(List.of(article(2, 2)))).isEqualTo(new Replaced(1, 0, 0, 2));
        }
    }

    private static Process java(Class<?> main, String argument, List<String> shell) throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                argument));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ArticleGraph article(int number, int triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        var article = NodeFactory.createURI("https://w3id.org/communique/id/article/" + number);
        graph.add(article, RDF.type.asNode(), NodeFactory.createURI("https://w3id.org/communique/ns#Article"));
        IntStream.range(1, triples)
                .forEach(i -> graph.add(
                        article,
                        RDFS.comment.asNode(),
                        NodeFactory.createLiteralString(
                                "comment %d ".formatted(i).repeat(20))));
        return new ArticleGraph(
                "https://w3id.org/communique/id/graph/article-" + number, "v" + number, "key" + number, graph);
    }

    /// Another process that has the store open.
    static final class Holder {
        public static void main(String[] arguments) throws InterruptedException {
            try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
                System.out.println(store.articles() == 0 ? "open" : "not empty");
                Thread.sleep(60_000);
            }
        }
    }

    /// Another process that writes a little, then more than fits, then a little again.
    static final class Writer {
        public static void main(String[] arguments) {
            try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
                System.out.println(store.replace(List.of(article(1, 2))));
                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(() -> store.replace(List.of(article(2, 100_000))))
                        .satisfies(e -> System.out.println(e.getMessage()));
                System.out.println(store.replace(List.of(article(3, 2))));
            }
        }
    }
}
