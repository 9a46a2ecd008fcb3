/// The shipped word lists and tables, read from the class path (`data/` in the source tree).
///
/// Start at [Table]. Rule: words, names and codes are data, not Java; a malformed file stops the program with its name
/// and row, since it is our own fault.
@NullMarked
package org.communique.data;

import org.jspecify.annotations.NullMarked;
