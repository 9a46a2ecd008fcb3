/// From facts to triples: IRIs, the vocabulary's terms, one graph per article, and the check that it keeps the
/// shapes.
///
/// Start at [GraphValidator], which maps with [GraphMapper] and leaves out what breaks a shape. Rule: the same
/// article and facts always give the same triples; there are no blank nodes and no clock. Callers outside the
/// packages that know Jena see IRIs as strings ([Iris]) and graphs as N-Quads ([ArticleGraph]).
@NullMarked
package org.communique.rdf;

import org.jspecify.annotations.NullMarked;
