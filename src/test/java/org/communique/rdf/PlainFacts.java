package org.communique.rdf;

import java.util.List;
import org.communique.article.Article;
import org.communique.fact.Fact;

/// What an article's graph tells as plain facts.
public final class PlainFacts {

    private PlainFacts() {}

    /// The short cuts of some of its facts.
    public static List<String> in(Article article, List<? extends Fact> facts) {
        return Reading.of(article, facts.toArray(Fact[]::new)).shortCuts();
    }
}
