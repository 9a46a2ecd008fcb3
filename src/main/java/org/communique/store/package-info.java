/// The graph on disk: one named graph per article version, replaced as a whole.
///
/// Start at [GraphStore]. Only this package knows TDB2, and nobody else writes. Everything is decided in memory as a
/// patch before a write transaction begins; the patch is logged, committed, and can be replayed. The text index goes
/// after the log: what it lacks when a process ends in between, it takes from there ([Texts]).
@NullMarked
package org.communique.store;

import org.jspecify.annotations.NullMarked;
