package org.communique.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.communique.search.UnfitQuestionException;

/// Answers queries within the limits of the configuration.
///
/// A query with SERVICE in it is refused, wherever that hides: within EXISTS, ARQ would take a refusal at run time for
/// a row that does not match. An answer ends after as many rows as are allowed, and says so in its headers.
final class Queries extends SPARQL_QueryDataset {

    /// Parsing and planning call themselves once for each level of a query.
    @Override
    protected void execute(String sparql, HttpAction action) {
        Limits limits = Limits.of(action.getContext());
        action.setResponseHeader(Limits.ROWS_HEADER, Long.toString(limits.rows()));
        action.setResponseHeader(Limits.BYTES_HEADER, Long.toString(limits.bytes()));
        action.setResponseHeader(Limits.SECONDS_HEADER, Long.toString(Limits.seconds(action.getContext())));
        try {
            super.execute(sparql, action);
        } catch (StackOverflowError e) {
            action.log.debug("nested too deeply", e);
            ServletOps.errorBadRequest("the query is nested too deeply");
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        checkThatFormatIsThere(action, query);
        if (query.getQueryPattern() != null) {
            refuseService(query);
        }
        long rows = Limits.of(action.getContext()).rows();
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > rows)) {
            query.setLimit(rows);
        }
    }

    static void refuseService(Query query) {
        Walker.walk(Algebra.compile(query), new NoService(), new ExprVisitorBase());
    }

    /// Fuseki would answer in a format of its own choice.
    private static void checkThatFormatIsThere(HttpAction action, Query query) {
        boolean named = action.getRequestParameter("format") != null
                || action.getRequestParameter("output") != null
                || action.getRequestParameter("results") != null;
        boolean asked = action.getRequestHeader("Accept") != null;
        if (asked && !named && ConNeg.chooseContentType(action.getRequest(), offer(query), null) == null) {
            ServletOps.error(
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    "the answer comes as " + offer(query).toString().replaceAll("[\\[\\]]", ""));
        }
    }

    private static AcceptList offer(Query query) {
        if (query.isAskType()) {
            return DEF.rsOfferBoolean;
        }
        return query.isSelectType() ? DEF.rsOfferTable : DEF.constructOffer;
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        try {
            QueryExecResult result = super.executeQuery(action, execution, query, log);
            return result.isRowSet() ? new QueryExecResult(begun(result.rowSet())) : result;
        } catch (UnfitQuestionException e) {
            // What text:query cannot be asked shows when it is run.
            throw new ActionErrorException(HttpServletResponse.SC_BAD_REQUEST, e.getMessage(), null);
        }
    }

    /// Up to the first row, so that what fails until there is told as a failure.
    private static RowSet begun(RowSet rows) {
        TimelyRows timely = new TimelyRows(rows);
        boolean _ = timely.hasNext();
        return timely;
    }

    /// Refuses the first SERVICE it meets.
    private static final class NoService extends OpVisitorBase {

        @Override
        public void visit(OpService service) {
            throw new QueryDeniedException("SERVICE is not available at this endpoint");
        }
    }
}
