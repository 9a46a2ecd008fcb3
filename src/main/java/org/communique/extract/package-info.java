/// From a document whose actors are known to facts, one class for each kind of fact.
///
/// Start at [FactExtractor]. Rule: rules are about grammar and kinds of words; the words themselves live in
/// `data/lexicon/`. What the encoder takes for said or done is a second opinion ([LearnedStatements], [LearnedTriggers]): it adds
/// what no rule finds and says how sure a rule is. A false fact costs more than a missed one.
@NullMarked
package org.communique.extract;

import org.jspecify.annotations.NullMarked;
