package org.communique.endpoint;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// What is known of a thing: `own` is what its document is about (a whole graph where the thing is an article), `links`
/// says what refers to it, `labels` what the other things in both are called. `cut` is set where there is more.
record Description(Node thing, Graph own, Graph links, Graph labels, boolean cut) {}
