/// Finding texts by their words: an index of statements, quotations, labels and titles beside the store, and
/// `text:query` to ask it in SPARQL.
///
/// Start at [TextIndex]; [TextQuery] is what queries see. Only this package knows Lucene. Rule: the index is derived
/// from the store and may be thrown away; what it finds is checked against what the query sees, so that an index
/// that is ahead of a reader, or behind it, never gives a wrong answer.
@NullMarked
package org.communique.search;

import org.jspecify.annotations.NullMarked;
