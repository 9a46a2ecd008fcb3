package org.communique.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.communique.article.ArticleReader;
import org.communique.rdf.GraphValidator;
import org.communique.rdf.Iris;
import org.communique.store.GraphStore;
import org.communique.store.Replaced;
import org.jspecify.annotations.Nullable;

/// Takes single articles into a store while it is served: one at a time, each in a transaction of its own.
public final class Intake {

    private final GraphStore store;
    private final GraphValidator validator;
    private final Supplier<Pipeline> models;
    private final AtomicLong stored = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private @Nullable Pipeline pipeline;

    /// `models` is asked when the first article comes, and once.
    public Intake(GraphStore store, GraphValidator validator, Supplier<Pipeline> models) {
        this.store = store;
        this.validator = validator;
        this.models = models;
    }

    /// What came of an article: stored under `version` in `graph`, or not, and then `outcome` says why.
    public record Receipt(
            Outcome outcome,
            @Nullable String graph,
            @Nullable String version,
            Replaced written) {}

    /// How many articles were stored since the program began.
    public long stored() {
        return stored.get();
    }

    /// How many were not, for a reason that their receipts gave.
    public long refused() {
        return refused.get();
    }

    /// Reads, extracts, checks and stores the article in the file.
    public Receipt take(Path file) {
        Receipt receipt = taken(file);
        (receipt.graph() == null ? refused : stored).incrementAndGet();
        return receipt;
    }

    private synchronized Receipt taken(Path file) {
        if (pipeline == null) {
            pipeline = models.get();
        }
        Outcome outcome = pipeline.run(ArticleReader.of(List.of(file), InputStream.nullInputStream()))
                .findFirst()
                .orElseThrow();
        return switch (outcome) {
            case Outcome.Analysed analysed -> load(analysed);
            case Outcome.Skipped skipped -> new Receipt(skipped, null, null, Replaced.NOTHING);
            case Outcome.Rejected rejected -> new Receipt(rejected, null, null, Replaced.NOTHING);
        };
    }

    private Receipt load(Outcome.Analysed analysed) {
        Loader loader = new Loader(store, validator);
        return loader.add(analysed)
                .map(rejected -> new Receipt(rejected, null, null, Replaced.NOTHING))
                .orElseGet(() -> new Receipt(
                        analysed,
                        Iris.graph(analysed.article()),
                        analysed.article().version(),
                        loader.finish().written()));
    }

    /// Takes the article of that key out of the store; false where there is none.
    public synchronized boolean remove(String key) {
        return store.remove(key);
    }
}
