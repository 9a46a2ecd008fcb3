package org.communique.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/// Writes a database anew without the pages that earlier writes left behind, and knows when that pays.
final class Compaction {

    /// A store this many times as large as after the last compaction is mostly left-overs.
    private static final long BLOATED = 4;

    /// Below this many bytes nobody cares.
    private static final long SMALL = 256L << 20;

    private final Path folder;
    private final Path record;

    Compaction(Path folder) {
        this.folder = folder;
        this.record = folder.resolve("communique.compacted");
    }

    /// Readers go on; the old files go when the last of them has finished.
    void run(DatasetGraph base) {
        FutureTask<Boolean> task = new FutureTask<>(() -> DatabaseMgr.compact(base, true), true);
        task.run();
        if (task.state() != Future.State.SUCCESS) {
            throw new StoreException(
                    "cannot compact the store at " + folder + ": " + StoreException.reason(task.exceptionNow())
                            + ". It is as it was; free the disk and run again.",
                    task.exceptionNow());
        }
        try {
            Files.writeString(record, bytes() + "\n");
        } catch (IOException e) {
            throw new StoreException("cannot write " + record + ": " + StoreException.reason(e), e);
        }
    }

    boolean pays() {
        try {
            long last = Files.exists(record)
                    ? Long.parseLong(Files.readString(record).strip())
                    : 0;
            return bytes() > BLOATED * Math.max(last, SMALL);
        } catch (IOException e) {
            throw new StoreException("cannot read " + record + ": " + StoreException.reason(e), e);
        }
    }

    /// What the database takes, its log of changes not counted.
    long bytes() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += file.startsWith(folder.resolve("patches")) ? 0 : Files.size(file);
            }
        }
        return bytes;
    }
}
