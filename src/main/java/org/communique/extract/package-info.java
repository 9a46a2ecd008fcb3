/// From a document whose actors are known to facts, one class for each kind of fact.
///
/// Start at [FactExtractor]. Rule: rules are about grammar and kinds of words; the words themselves live in
/// `data/lexicon/`. What a network takes for said is a second opinion ([LearnedStatements]): it adds what no rule
/// finds,
/// and doubts the weakest rule. A false fact costs more than a missed one.
@NullMarked
package org.communique.extract;

import org.jspecify.annotations.NullMarked;
