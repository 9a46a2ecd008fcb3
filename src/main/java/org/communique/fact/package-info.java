/// The values everybody speaks in: spans, dates, actors, and what an article reports as said or done.
///
/// Start at [Fact]. Rule: nothing here depends on anything but the JDK; every record checks itself, so that nothing
/// downstream has to. All offsets count Unicode code points of the stored text, 0-based, end exclusive.
@NullMarked
package org.communique.fact;

import org.jspecify.annotations.NullMarked;
