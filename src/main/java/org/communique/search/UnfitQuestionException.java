package org.communique.search;

import org.apache.jena.query.QueryExecException;

/// A question that `text:query` cannot be asked, or that fits more texts than are given out at once.
public final class UnfitQuestionException extends QueryExecException {

    UnfitQuestionException(String message) {
        super("text:query: " + message);
    }
}
