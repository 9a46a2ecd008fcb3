/// The language layer: sentences, tokens, tags, lemmas, trees, names, quotations and dates over an article's text,
/// and a second opinion on what is said.
///
/// Start at [Annotator] and [Document]; [NeuralAnnotator] shows the way from text to layers. Rule: every layer is a
/// list of immutable values with spans into the same stored text. This is the only package that knows OpenNLP, which
/// finds sentences and tokens, and ONNX Runtime, which runs the network that reads them.
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
