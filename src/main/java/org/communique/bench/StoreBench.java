package org.communique.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.query.Answers;
import org.communique.query.NamedQuery;
import org.communique.query.Parameter;
import org.communique.rdf.Ontology;
import org.communique.store.GraphStore;
import org.communique.store.NewStore;

/// Loads, compacts, replaces, asks, backs up and restores a store of made-up articles, and tells how long each took.
public final class StoreBench {

    private static final int BATCH = 1_000;
    private static final double BILLION = 1e9;

    private final Path folder;
    private final int articles;
    private final Consumer<Figure> told;

    private StoreBench(Path folder, int articles, Consumer<Figure> told) {
        this.folder = folder;
        this.articles = articles;
        this.told = told;
    }

    /// Works in an empty folder, which is left full. Each figure is told as soon as it is known.
    public static void run(Path folder, int articles, Consumer<Figure> told) throws IOException {
        new StoreBench(folder, articles, told).run();
    }

    private void run() throws IOException {
        Path live = folder.resolve("store");
        long quads;
        try (GraphStore store = GraphStore.open(live)) {
            store.background(Ontology.load().graph());
            double seconds = seconds(() -> load(store));
            quads = store.quads();
            tell("articles", articles, "");
            tell("quads", (double) quads, "");
            tell("quads an article", (double) quads / articles, "");
            tell("incremental load", quads / seconds, "quads/s");
            tell("before compaction", (double) bytes(live, false) / quads, "bytes/quad");
            tell("compaction", seconds(store::compact), "s");
            tell("after compaction", (double) bytes(live, false) / quads, "bytes/quad");
            tell("log of changes", (double) bytes(live, true) / quads, "bytes/quad");
            tell("replacing one article", 1_000 * seconds(() -> replaceOne(store)), "ms");
            ask(store);
            tell("backup", quads / seconds(() -> store.backUp(folder.resolve("backup.nq.gz"))), "quads/s");
        }
        double bulk = seconds(() -> NewStore.restore(folder.resolve("backup.nq.gz"), folder.resolve("restored")));
        tell("restore through the bulk loader, checked", quads / bulk, "quads/s");
    }

    private void load(GraphStore store) {
        for (int next = 0; next < articles; next += BATCH) {
            store.replace(IntStream.range(next, Math.min(articles, next + BATCH))
                    .mapToObj(number -> Workload.article(number, 1))
                    .toList());
        }
    }

    private static void replaceOne(GraphStore store) {
        store.replace(List.of(Workload.article(0, 2)));
    }

    private void ask(GraphStore store) {
        List<Figure> answers = new ArrayList<>();
        for (NamedQuery query : NamedQuery.all()) {
            ask(store, query);
            answers.add(new Figure(query.name(), 1_000 * seconds(() -> ask(store, query)), "ms"));
        }
        answers.sort(Comparator.comparingDouble(Figure::value));
        tell("shipped queries, median", answers.get(answers.size() / 2).value(), "ms");
        answers.reversed().stream().limit(5).forEach(slow -> tell("  slowest: " + slow.what(), slow.value(), "ms"));
    }

    private static void ask(GraphStore store, NamedQuery query) {
        Map<String, String> values = new TreeMap<>();
        for (Parameter parameter : query.parameters()) {
            values.put(parameter.name(), String.valueOf(parameter.example()));
        }
        Answers.write(store.dataset(), query.bindTyped(values), null, OutputStream.nullOutputStream());
    }

    private void tell(String what, double value, String unit) {
        told.accept(new Figure(what, value, unit));
    }

    private static double seconds(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / BILLION;
    }

    private static long bytes(Path store, boolean log) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += file.startsWith(store.resolve("patches")) == log ? Files.size(file) : 0;
            }
            return bytes;
        }
    }
}
