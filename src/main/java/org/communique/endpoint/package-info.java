/// Serve the store: SPARQL, the graph store protocol for reading, and a page to write queries on.
///
/// Start at [Endpoint]; what is offered stands in `fuseki-config/config.ttl`. Rule: nobody on the other side of
/// the wire can write, make this process call another server, load a class, or wait for ever. Only this package knows
/// Fuseki.
@NullMarked
package org.communique.endpoint;

import org.jspecify.annotations.NullMarked;
