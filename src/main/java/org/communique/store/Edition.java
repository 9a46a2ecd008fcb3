package org.communique.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Corrections;
import org.jspecify.annotations.Nullable;

/// The version of an article that stands in the store: its named graph, the article's IRI, the IRI of the
/// version it took the place of, the triples, and what corrections have changed in them.
///
/// Only the direct predecessor is kept, so that loading the same inputs again ends with the same quads, even
/// where two inputs are versions of one article.
record Edition(Node name, Node article, @Nullable Node predecessor, Graph content, Ledger ledger) {

    /// What stands after `next` was put in the place of `current`, if there is one.
    static Edition after(@Nullable Edition current, ArticleGraph next) {
        Node name = Catalogue.iri(next.name());
        Node article = Catalogue.articleIn(name, next.graph());
        if (current == null) {
            return new Edition(name, article, null, next.graph(), Ledger.EMPTY);
        }
        Node predecessor = current.article().equals(article) ? current.predecessor() : current.article();
        return new Edition(name, article, predecessor, next.graph(), Ledger.EMPTY);
    }

    /// The same with these corrections, and no others, applied to what was extracted.
    Edition corrected(Corrections corrections) {
        Graph extracted = ledger.undo(content);
        if (corrections.isEmpty()) {
            return new Edition(name, article, predecessor, extracted, Ledger.EMPTY);
        }
        Graph corrected = corrections.apply(extracted);
        return new Edition(name, article, predecessor, corrected, Ledger.between(extracted, corrected));
    }

    /// This edition as it was handed to the store.
    ArticleGraph stored(String key) {
        String version = name.getURI().substring(name.getURI().lastIndexOf('-') + 1);
        return new ArticleGraph(name.getURI(), version, key, content);
    }

    /// Whether the stored edition `other` says the same. Its graph decides by the terms as TDB2 stores them
    /// (`0.90` is `0.9`).
    boolean sameAs(Edition other) {
        return name.equals(other.name)
                && article.equals(other.article)
                && (predecessor == null ? other.predecessor == null : predecessor.equals(other.predecessor))
                && ledger.equals(other.ledger)
                && content.size() == other.content.size()
                && content.stream().allMatch(other.content::contains);
    }
}
