/// Who is meant: from the words of a mention to an actor.
///
/// Start at [Casting]. Rule: names, titles and codes live in `data/gazetteer/`; this is the only package that knows it.
@NullMarked
package org.communique.entity;

import org.jspecify.annotations.NullMarked;
