package org.communique.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.search.UnfitQuestionException;

/// Rows that fail when their time is up. Where Fuseki sees a query cancelled while it writes rows, it ends the answer
/// with a remark, as if it were whole.
record TimelyRows(RowSet rows) implements RowSet {

    @Override
    public boolean hasNext() {
        return inTime(rows::hasNext);
    }

    @Override
    public Binding next() {
        return inTime((Supplier<Binding>) rows::next);
    }

    private static boolean inTime(BooleanSupplier step) {
        return inTime((Supplier<Boolean>) step::getAsBoolean);
    }

    private static <T> T inTime(Supplier<T> step) {
        try {
            return step.get();
        } catch (QueryCancelledException e) {
            // Without its cause, which Fuseki would log with all its frames.
            throw new ActionErrorException(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Query timed out", null);
        } catch (UnfitQuestionException e) {
            throw new ActionErrorException(HttpServletResponse.SC_BAD_REQUEST, e.getMessage(), null);
        }
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
