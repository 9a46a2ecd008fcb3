package org.communique.store;

import org.apache.jena.graph.Node;

/// The named graphs that belong to no article.
final class Layers {

    /// The vocabulary and its code lists.
    static final Node ONTOLOGY = name("ontology");

    /// Which version of which article stands in the store.
    static final Node CATALOGUE = name("catalogue");

    /// Clusters of reports across articles: derived, may be dropped and found again.
    static final Node CANONICAL = name("canonical");

    /// What people have corrected.
    static final Node CORRECTIONS = name("corrections");

    /// What corrections have changed in which article's graph.
    static final Node LEDGER = name("ledger");

    private Layers() {}

    private static Node name(String layer) {
        return Catalogue.iri("https://w3id.org/communique/id/graph/" + layer);
    }
}
