package org.communique.rdf;

import org.apache.jena.graph.Graph;

/// What one version of an article says, as triples.
///
/// `name` is the IRI of the named graph, `version` names the text, `key` stays the same when the text changes.
public record ArticleGraph(String name, String version, String key, Graph graph) {}
