/// How good the extraction is: precision, recall and accuracy of facts against annotated articles.
///
/// Start at [Evaluation]. Rule: facts come in as the JSON Lines that `extract` prints, never as objects, so that the
/// facts of any program are measured alike; the figures are those of the annotators' own `score.py`.
@NullMarked
package org.communique.evaluate;

import org.jspecify.annotations.NullMarked;
