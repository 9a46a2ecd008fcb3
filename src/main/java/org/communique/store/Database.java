package org.communique.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The TDB2 database in a folder, and the one way to change it: a [Patch] at a time, logged, then committed.
///
/// Nothing is ever written after an aborted transaction: that has corrupted TDB2's node table before (Jena
/// GH-3877). Whatever goes wrong inside one, the connection is thrown away with it, and the files of the last
/// commit are opened.
final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Path folder;
    private final PatchLog log;
    private final DirtyMarker marker;
    private final Texts texts;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile DatasetGraph base;
    private @Nullable String damage;

    private Database(Path folder, DatasetGraph base) {
        this.folder = folder;
        this.base = base;
        this.log = new PatchLog(folder);
        this.marker = new DirtyMarker(folder);
        this.texts = new Texts(folder, log, this::base);
    }

    static Database open(Path folder) {
        Database database = new Database(folder, StoreFolder.connect(folder));
        try {
            database.settle();
            database.verifyIfMarked();
        } catch (IOException | StoreException e) {
            database.close();
            throw e instanceof StoreException known
                    ? known
                    : StoreException.cannotOpen(folder, StoreException.reason(e) + ".", e);
        }
        return database;
    }

    private void settle() throws IOException {
        if (log.recover(base)) {
            LOG.info("the last write to the store at {} was cut off after it had been committed", folder);
        }
    }

    private void verifyIfMarked() throws IOException {
        Optional<String> reason = marker.reason();
        if (reason.isPresent()) {
            List<String> complaints = Verification.of(base);
            if (!complaints.isEmpty()) {
                throw StoreException.cannotOpen(folder, advice(complaints), null);
            }
            marker.remove();
            LOG.warn("the store at {} was checked after a write had failed ({}); it is sound", folder, reason.get());
        }
    }

    /// What to read from; another one after a write that failed.
    DatasetGraph base() {
        return base;
    }

    /// Held by who works out a change and writes it, so that nothing comes in between.
    ReentrantLock writing() {
        return writing;
    }

    /// The index of what is in it.
    Texts texts() {
        return texts;
    }

    Path folder() {
        return folder;
    }

    /// Commits the change, or throws [StoreException] and leaves everything as it was. Where the text index alone
    /// cannot follow, the exception says that the change is stored.
    synchronized void write(Patch patch) {
        write(patch, () -> {
            base.begin(TxnType.WRITE);
            patch.applyTo(base);
            base.commit();
            base.end();
        });
    }

    /// Commits what the transaction of this thread has changed already, which is the patch. Otherwise like
    /// [#write(Patch)].
    synchronized void commit(Patch patch) {
        write(patch, () -> {
            base.commit();
            base.end();
        });
    }

    private void write(Patch patch, Runnable work) {
        try {
            if (damage != null) {
                throw new IOException(damage);
            }
            log.prepare(patch);
        } catch (IOException e) {
            rollBack();
            throw failed(e, e);
        }
        // A task catches every Throwable and hands it over: a full disk is an InternalError.
        FutureTask<Boolean> transaction = new FutureTask<>(work, true);
        transaction.run();
        if (transaction.state() != Future.State.SUCCESS) {
            throw failed(transaction.exceptionNow(), reconnect(transaction.exceptionNow()));
        }
        try {
            log.settle();
        } catch (IOException e) {
            throw new StoreException("the store at " + folder + " cannot keep its log of changes", e);
        }
        texts.follow(patch);
    }

    /// An operator's transaction that cannot be logged.
    private void rollBack() {
        if (base.isInTransaction()) {
            base.abort();
            base.end();
        }
    }

    /// Throws the connection away, opens the files of the last commit, and checks them. Returns what is to be told.
    private Throwable reconnect(Throwable cause) {
        try {
            marker.put(StoreException.reason(cause));
            disconnect();
            base = StoreFolder.connect(folder);
            settle();
            List<String> complaints = Verification.of(base);
            if (complaints.isEmpty()) {
                marker.remove();
            } else {
                damage = advice(complaints);
            }
        } catch (IOException | StoreException e) {
            damage = "it cannot be opened again: " + StoreException.reason(e);
            LOG.error("the store at {} is closed to writing: {}", folder, damage, e);
        }
        return cause;
    }

    /// TDB2 cannot let go of files that it cannot write, unless the transaction is wound up first; that may
    /// fail too.
    private void disconnect() {
        FutureTask<Boolean> abort = new FutureTask<>(
                () -> {
                    if (base.isInTransaction()) {
                        base.abort();
                        base.end();
                    }
                },
                true);
        abort.run();
        FutureTask<Boolean> expel = new FutureTask<>(() -> TDBInternal.expel(base, true), true);
        expel.run();
    }

    private StoreException failed(Throwable reason, Throwable cause) {
        String state = damage == null ? "" : " The store is damaged: " + damage;
        return new StoreException(
                "cannot write to the store at " + folder + ": " + StoreException.reason(reason)
                        + ". The articles of this batch are not stored; see to the cause and run again." + state,
                cause);
    }

    private static String advice(List<String> complaints) {
        return "it is damaged: " + complaints.getFirst()
                + ". Build it again from its log with 'communique replay', or restore a backup.";
    }

    @Override
    public synchronized void close() {
        texts.close();
        TDBInternal.expel(base, true);
    }
}
