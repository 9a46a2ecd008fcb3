package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.fact.PartialDate;

/// The text layer: what is known of the article itself, and which software made its graph.
final class ArticleMapper {

    private final GraphDraft draft;

    ArticleMapper(GraphDraft draft) {
        this.draft = draft;
    }

    void map(String softwareVersion) {
        describeText();
        describeSource(draft.source().source());
        describeGraph(softwareVersion);
    }

    private void describeText() {
        Article article = draft.source();
        add(Vocab.TYPE, Vocab.ARTICLE_CLASS);
        add(Vocab.IDENTIFIER, Literals.string(article.name()));
        add(Vocab.LANGUAGE, Literals.string("en"));
        add(Vocab.TEXT_DIGEST, Literals.string(article.digest()));
        add(Vocab.TEXT_LENGTH, Literals.integer(article.text().length()));
    }

    private void describeSource(Source source) {
        if (source.published() != null && source.basis() != null) {
            add(publication(source.published()), Literals.date(source.published()));
            add(Vocab.ISSUED_BASIS, Codes.basis(source.basis()));
        }
        if (source.title() != null) {
            add(Vocab.TITLE, Literals.english(source.title()));
        }
        if (source.publisher() != null) {
            add(Vocab.PUBLISHER, Literals.string(source.publisher()));
        }
        if (source.url() != null) {
            add(Vocab.URL, Literals.address(source.url()));
        }
    }

    /// `dcterms:issued` is always a day, so that dates compare; a month or a year goes to `dcterms:date`.
    private static Node publication(PartialDate published) {
        return published.exact().isPresent() ? Vocab.ISSUED : Vocab.DATE;
    }

    /// No clock: the run is named after the software alone, so that the same article gives the same triples.
    private void describeGraph(String softwareVersion) {
        Node graph = NodeFactory.createURI(Iris.graph(draft.source()));
        Node run = NodeFactory.createURI(Iris.run(softwareVersion));
        Node software = NodeFactory.createURI(Iris.software(softwareVersion));
        Node name = Literals.english("Communique " + softwareVersion);
        draft.add(graph, Vocab.TYPE, Vocab.ARTICLE_GRAPH_CLASS);
        draft.add(graph, Vocab.WAS_DERIVED_FROM, draft.article());
        draft.add(graph, Vocab.WAS_GENERATED_BY, run);
        draft.add(run, Vocab.TYPE, Vocab.EXTRACTION_RUN_CLASS);
        draft.add(run, Vocab.LABEL, name);
        draft.add(run, Vocab.WAS_ASSOCIATED_WITH, software);
        draft.add(software, Vocab.TYPE, Vocab.SOFTWARE_AGENT_CLASS);
        draft.add(software, Vocab.LABEL, name);
    }

    private void add(Node property, Node value) {
        draft.add(draft.article(), property, value);
    }
}
