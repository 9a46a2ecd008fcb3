package org.communique.link;

import org.apache.jena.graph.Graph;

/// What linking found: the graph to store, and how many events and statements several articles tell.
public record Linked(Graph graph, int events, int statements) {

    public boolean isEmpty() {
        return graph.isEmpty();
    }

    /// In a sentence.
    public String summary() {
        return events + " events and " + statements + " statements are told by several articles";
    }
}
