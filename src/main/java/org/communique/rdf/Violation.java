package org.communique.rdf;

/// Why a node was left out of an article's graph: its IRI, and what is wrong with it.
public record Violation(String node, String message) {}
