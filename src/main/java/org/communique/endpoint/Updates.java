package org.communique.endpoint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;

/// The operator's updates, as long as they stay within the store: LOAD reads files and calls servers, SERVICE calls
/// servers.
final class Updates extends SPARQL_Update {

    @Override
    protected void execute(HttpAction action, InputStream input) {
        try {
            byte[] text = input.readAllBytes();
            check(new ByteArrayInputStream(text));
            super.execute(action, new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read an update", e);
        } catch (StackOverflowError e) {
            action.log.debug("nested too deeply", e);
            ServletOps.errorBadRequest("the update is nested too deeply");
        }
    }

    private static void check(InputStream text) {
        try {
            UpdateFactory.read(text, Syntax.syntaxARQ).getOperations().forEach(Updates::check);
        } catch (QueryDeniedException e) {
            throw e;
        } catch (QueryException e) {
            ServletOps.errorBadRequest(e.getMessage());
        }
    }

    private static void check(Update update) {
        if (update instanceof UpdateLoad) {
            throw new QueryDeniedException("LOAD is not available at this endpoint");
        }
        if (update instanceof UpdateModify modify) {
            var query = QueryFactory.make();
            query.setQueryAskType();
            query.setQueryPattern(modify.getWherePattern());
            Queries.refuseService(query);
        }
    }
}
