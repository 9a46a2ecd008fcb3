/// Fact to triples; IRIs; vocabulary constants.
///
/// Start at [ArticleGraph]. Only this package knows the ontology.
@NullMarked
package org.communique.rdf;

import org.jspecify.annotations.NullMarked;
