/// How fast a store is on this machine: made-up articles of the shape that real ones have.
///
/// Start at [StoreBench]. Rule: the same number always gives the same article, so that figures can be compared.
@NullMarked
package org.communique.bench;

import org.jspecify.annotations.NullMarked;
