package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.store.Articles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A loading process that is killed at any moment: what it said was stored is stored, each article whole or not at
/// all, and a further run ends where an undisturbed one does.
class KilledLoadTest {

    /// `-Dcommunique.kills=50` for a longer test.
    private static final int KILLS = Integer.getInteger("communique.kills", 10);

    private static final int BATCH = 4;
    private static final int SIZE = 20;

    @TempDir
    private Path temp;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        Path folder = temp.resolve("store");
        Random random = new Random(4711);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = Math.max(acknowledged, loadAndKill(folder, acknowledged, random.nextInt(500)));
            check(folder, acknowledged);
        }
        int all = acknowledged + 2 * BATCH;
        try (GraphStore store = GraphStore.open(folder);
                GraphStore undisturbed = GraphStore.open(temp.resolve("undisturbed"))) {
            load(store, 0, all);
            load(undisturbed, 0, all);
            assertThat(Articles.quads(store)).isEqualTo(Articles.quads(undisturbed));
        }
        NewStore.replay(folder, temp.resolve("replayed"));
        try (GraphStore store = GraphStore.open(folder);
                GraphStore replayed = GraphStore.open(temp.resolve("replayed"))) {
            assertThat(Articles.quads(replayed)).isEqualTo(Articles.quads(store));
        }
    }

    /// The first article that was not acknowledged when the process died, so many milliseconds after its first
    /// word.
    private int loadAndKill(Path folder, int from, int patience) throws IOException, InterruptedException {
        Path output = temp.resolve("output");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Loading.class.getName(),
                        folder.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        while (process.isAlive() && Files.size(output) == 0) {
            Thread.sleep(20);
        }
        Thread.sleep(patience);
        process.destroyForcibly().waitFor();
        List<String> said = Files.readString(output)
                .lines()
                .filter(line -> line.endsWith("."))
                .toList();
        assertThat(said).isNotEmpty();
        return Integer.parseInt(said.getLast().replace(".", ""));
    }

    private static void check(Path folder, int acknowledged) {
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.verify()).isEmpty();
            var stored = new TreeSet<Integer>();
            store.forEach(graph -> {
                assertThat(graph.size()).isEqualTo(SIZE);
                stored.add(Integer.parseInt(graph.key().substring(3)));
            });
            assertThat(stored)
                    .containsAll(IntStream.range(0, acknowledged).boxed().toList());
            assertThat(stored.size() % BATCH).as("whole batches").isZero();
        }
    }

    private static void load(GraphStore store, int from, int to) {
        for (int next = from; next < to; next += BATCH) {
            store.replace(IntStream.range(next, next + BATCH)
                    .mapToObj(number -> article(number, 1, SIZE))
                    .toList());
        }
    }

    /// Loads for ever, and says up to which article the store holds everything.
    static final class Loading {
        public static void main(String[] arguments) {
            try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
                int next = Integer.parseInt(arguments[1]);
                System.out.println(next + ".");
                while (true) {
                    load(store, next, next + BATCH);
                    next += BATCH;
                    System.out.println(next + ".");
                }
            }
        }
    }
}
