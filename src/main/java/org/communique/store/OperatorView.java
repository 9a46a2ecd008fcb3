package org.communique.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdfpatch.system.DatasetGraphChanges;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.communique.search.TextQuery;

/// The store as it lies, for what an operator changes by hand. What a transaction has changed is written down as a
/// [Patch] before it is committed, so that the log tells of it and the text index follows, as with any other change.
final class OperatorView extends DatasetGraphChanges {

    private final Database database;
    private final Recorder recorder;
    private final Context context;

    private OperatorView(Database database, Recorder recorder) {
        this.database = database;
        this.recorder = recorder;
        this.context = database.base().getContext().copy();
        super(database.base(), recorder);
        TextQuery.lookIn(database.texts(), context);
    }

    static OperatorView of(Database database) {
        return new OperatorView(database, new Recorder(database));
    }

    @Override
    public Context getContext() {
        return context;
    }

    /// The database may have been connected to anew.
    @Override
    protected DatasetGraph get() {
        return database.base();
    }

    @Override
    public void begin() {
        begin(TxnType.WRITE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    /// Who may want to write later is taken for a writer at once: one at a time, others wait.
    @Override
    public void begin(TxnType type) {
        if (type == TxnType.READ) {
            get().begin(TxnType.READ);
            return;
        }
        database.writing().lock();
        boolean begun = false;
        try {
            recorder.take();
            get().begin(TxnType.WRITE);
            begun = true;
        } finally {
            if (!begun) {
                database.writing().unlock();
            }
        }
    }

    @Override
    public boolean promote(Promote mode) {
        return isWriting();
    }

    private boolean isWriting() {
        return get().isInTransaction() && get().transactionMode() == ReadWrite.WRITE;
    }

    @Override
    public void commit() {
        if (!isWriting()) {
            get().commit();
            return;
        }
        try {
            Patch patch = recorder.take();
            if (patch.isEmpty() && patch.prefixes().isEmpty()) {
                get().commit();
                get().end();
            } else {
                database.commit(patch);
            }
        } finally {
            release();
        }
    }

    @Override
    public void abort() {
        try {
            get().abort();
        } finally {
            release();
        }
    }

    @Override
    public void end() {
        try {
            get().end();
        } finally {
            release();
        }
    }

    private void release() {
        if (database.writing().isHeldByCurrentThread()) {
            database.writing().unlock();
        }
    }
}
