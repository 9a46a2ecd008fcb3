package org.communique.endpoint;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/// The figures of a store, counted when somebody asks and again when they are some minutes old; one count at a time,
/// and
/// nobody waits long for it.
final class LatestFigures {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final long SECONDS_TO_WAIT = 5;

    private final DatasetGraph dataset;
    private final InstantSource clock;
    private @Nullable CompletableFuture<Figures> count;
    private @Nullable Figures last;
    private Instant begun = Instant.EPOCH;

    LatestFigures(DatasetGraph dataset, InstantSource clock) {
        this.dataset = dataset;
        this.clock = clock;
    }

    /// Empty while a large store is counted for the first time.
    Optional<Figures> get() {
        CompletableFuture<Figures> current = current();
        try {
            keep(current.get(SECONDS_TO_WAIT, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return kept();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the store cannot be counted", e.getCause());
        }
        return kept();
    }

    private synchronized CompletableFuture<Figures> current() {
        boolean old = clock.instant().isAfter(begun.plus(FRESH));
        if (count == null || (count.isDone() && (old || count.isCompletedExceptionally()))) {
            begun = clock.instant();
            count = CompletableFuture.supplyAsync(
                    () -> Figures.of(dataset),
                    task -> Thread.ofPlatform().name("figures").daemon().start(task));
        }
        return count;
    }

    private synchronized void keep(Figures figures) {
        last = figures;
    }

    private synchronized Optional<Figures> kept() {
        return Optional.ofNullable(last);
    }
}
