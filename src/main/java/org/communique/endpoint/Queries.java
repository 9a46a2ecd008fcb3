package org.communique.endpoint;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/// Answers queries that have no SERVICE in them, wherever it hides: within EXISTS, ARQ would take a refusal at run time
/// for a row that does not match.
final class Queries extends SPARQL_QueryDataset {

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new NoService(), new ExprVisitorBase());
        }
    }

    /// Refuses the first SERVICE it meets.
    private static final class NoService extends OpVisitorBase {

        @Override
        public void visit(OpService service) {
            throw new QueryDeniedException("SERVICE is not available at this endpoint");
        }
    }
}
