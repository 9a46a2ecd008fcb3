package org.communique.pipeline;

import java.util.List;
import org.communique.article.Article;
import org.communique.fact.Fact;

/// What came of one input.
public sealed interface Outcome {

    /// The article's name, or the path that could not be read.
    String name();

    /// The facts of an article, in text order; `replaced` counts the malformed bytes that became U+FFFD.
    record Analysed(Article article, List<Fact> facts, int replaced) implements Outcome {

        public Analysed {
            facts = List.copyOf(facts);
        }

        @Override
        public String name() {
            return article.name();
        }
    }

    /// An article that gave no facts because it is not in English; nothing is wrong with it.
    record Skipped(String name, String reason) implements Outcome {}

    /// An input that gave no facts because something is wrong with it; `reason` says what, and what to do.
    record Rejected(String name, String reason) implements Outcome {}
}
