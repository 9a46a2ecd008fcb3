package org.communique.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.communique.store.GraphStore;
import org.communique.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the folder of dumps: a new one at the start, and an hour later again where the store has changed, beside the
/// one before it, which somebody may be fetching.
final class Dumps implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);

    private static final long MINUTES = 60;
    private static final int KEPT = 2;
    private static final long SECONDS_TO_END = 5;

    private final GraphStore store;
    private final Path folder;
    private final ScheduledExecutorService worker;
    private volatile boolean closed;

    Dumps(GraphStore store, Path folder) {
        this.store = store;
        this.folder = folder;
        this.worker = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().name("dumps").daemon().unstarted(task));
    }

    /// Begins to make them, in the background.
    void begin() {
        var _ = worker.scheduleWithFixedDelay(this::renew, 0, MINUTES, TimeUnit.MINUTES);
    }

    /// Those that are whole, the newest first.
    List<Dump> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> Dump.of(file).stream())
                    .sorted(Comparator.comparingLong(Dump::change).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    Optional<Dump> newest() {
        return all().stream().findFirst();
    }

    /// What cannot be made, for want of room on the disk, is tried again next time.
    private void renew() {
        try {
            List<Path> changes = store.changes();
            long last = changes.isEmpty() ? 0 : ChangeFeed.number(changes.getLast());
            // A store that was made of a backup holds something and has no log.
            boolean holds = last > 0 || store.articles() > 0;
            if (holds && newest().filter(dump -> dump.change() == last).isEmpty()) {
                Dump dump = Dump.upTo(last, folder);
                long quads = store.backUp(dump.file(), () -> closed);
                LOG.info("{} quads are offered as {}", quads, dump.file());
                discardOld();
            }
        } catch (StoreException | IOException | UncheckedIOException e) {
            if (!closed) {
                LOG.warn("no dump was made in {}: {}", folder, e.getMessage());
            }
        }
    }

    private void discardOld() throws IOException {
        for (Dump old : all().stream().skip(KEPT).toList()) {
            old.delete();
        }
    }

    /// Gives up the one that is being made.
    @Override
    public void close() {
        closed = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("a dump in {} is still being made", folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
