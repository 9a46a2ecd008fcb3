/// Facts as triples.
///
/// A stand-in with the names that the command line needs.
@NullMarked
package org.communique.rdf;

import org.jspecify.annotations.NullMarked;
