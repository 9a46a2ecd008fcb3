package org.communique.rdf;

import java.util.List;
import org.communique.article.Article;
import org.communique.fact.Event;
import org.communique.fact.Fact;
import org.communique.fact.Statement;

/// Maps an article and its facts to the article's graph. Immutable and deterministic.
///
/// Nothing is checked here: [GraphValidator] is what callers want unless they trust the facts.
public final class GraphMapper {

    private final String softwareVersion;
    private final boolean reified;

    private GraphMapper(String softwareVersion, boolean reified) {
        this.softwareVersion = softwareVersion;
        this.reified = reified;
    }

    /// Provenance names the version of the software that read the facts, for example `0.1.0`.
    public static GraphMapper of(String softwareVersion) {
        return new GraphMapper(softwareVersion, false);
    }

    /// The same mapper that also writes RDF 1.2 triple terms: each event, statement or sanction `rdf:reifies` its
    /// short cut, asserted or not. Off by default: clients that know RDF 1.1 alone cannot read such a graph.
    public GraphMapper withReifiers() {
        return new GraphMapper(softwareVersion, true);
    }

    /// The facts in any order; of facts with the same id all triples are written.
    public ArticleGraph map(Article article, List<Fact> facts) {
        GraphDraft draft = new GraphDraft(article);
        new ArticleMapper(draft).map(softwareVersion);
        StatementMapper statements = new StatementMapper(draft);
        EventMapper events = new EventMapper(draft);
        for (Fact fact : facts) {
            switch (fact) {
                case Statement statement -> statements.map(statement);
                case Event event -> events.map(event);
            }
        }
        new ShortCuts(draft.graph(), reified).draw();
        return new ArticleGraph(Iris.graph(article), article.version(), article.key(), draft.graph());
    }
}
