/// Training of the language layer's transformer: one encoder, heads for tags, trees and names, learned together.
///
/// Start at [Main]. Compiled by the Maven profile `train` alone: the libraries it needs (DJL with PyTorch, the base
/// weights) are never part of what users download. What it makes is `data/model/`, read by the package `text`.
@NullMarked
package org.communique.train;

import org.jspecify.annotations.NullMarked;
