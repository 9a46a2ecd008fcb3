package org.communique.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.communique.search.TextQuery;

/// The store as its readers see it: nothing can be written, and the default graph is the union of all named graphs.
final class UnionView extends DatasetGraphReadOnly {

    private final Database database;

    UnionView(Database database) {
        this.database = database;
        super(database.base(), unionContext(database.base()));
        TextQuery.lookIn(database.texts(), getContext());
    }

    /// The database may have been connected to anew.
    @Override
    protected DatasetGraph get() {
        return database.base();
    }

    private static Context unionContext(DatasetGraph base) {
        return base.getContext().copy().set(TDB2.symUnionDefaultGraph, true);
    }

    @Override
    public Graph getDefaultGraph() {
        return new GraphReadOnly(getUnionGraph());
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    /// Readers that want to write later get a plain read transaction, so that they never hold up the writer.
    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw new UnsupportedOperationException("the store is written through GraphStore only");
        }
        get().begin(TxnType.READ);
    }
}
