package org.communique.rdf;

import java.util.List;

/// An article's graph that keeps the shapes, and what had to be left out for that, in the order found.
public record Checked(ArticleGraph graph, List<Violation> leftOut) {

    public Checked {
        leftOut = List.copyOf(leftOut);
    }
}
