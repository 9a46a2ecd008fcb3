/// Run the stages, report the outcome.
///
/// Start at [Pipeline] (article to facts) and [Loader] (facts to store). Rule: a bad article is a value, never an
/// exception; one bad article never stops a run.
@NullMarked
package org.communique.pipeline;

import org.jspecify.annotations.NullMarked;
