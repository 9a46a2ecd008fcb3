/// The shipped SPARQL queries, and writing what any query answers.
///
/// Start at [NamedQuery] and [Answers]. Only this package knows `queries/*.rq`; it works on any dataset. Rule: values
/// are bound as RDF terms, never spliced into the text of a query.
@NullMarked
package org.communique.query;

import org.jspecify.annotations.NullMarked;
