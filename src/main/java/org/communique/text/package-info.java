/// The language layer: sentences, tokens, tags, lemmas, quotations and dates over an article's text.
///
/// Start at [Annotator] and [Document]. Rule: every layer is a list of immutable values with spans into the same stored
/// text. This is the only package that knows OpenNLP; a better model is another [Annotator].
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
