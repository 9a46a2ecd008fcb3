package org.communique.search;

import org.apache.jena.graph.Triple;

/// A triple whose text was found, and how well it fits: better hits have higher scores.
public record Hit(Triple triple, float score) {}
