/// Which reports of different articles tell of the same event or the same statement: the canonical layer.
///
/// Start at [Linker]. Rule: the clusters follow from the reports alone, so that they can be dropped and found
/// again; two things told as one cost more than one thing told twice.
@NullMarked
package org.communique.link;

import org.jspecify.annotations.NullMarked;
