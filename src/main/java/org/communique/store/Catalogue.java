package org.communique.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/// Which version of which article stands in the store: the named graph `…/graph/catalogue`.
///
/// It says `<graph> dcterms:identifier "key"` of every article graph, `<article> prov:wasRevisionOf <article>` where
/// one
/// took the place of another, and `owl:deprecated true` of a graph that was taken out, and of its article. The
/// article's
/// own graph stays what was extracted from its text, nothing else.
final class Catalogue {

    static final Node NAME = iri("https://w3id.org/communique/id/graph/catalogue");

    private static final Node IDENTIFIER = DCTerms.identifier.asNode();
    private static final Node WAS_REVISION_OF = iri("http://www.w3.org/ns/prov#wasRevisionOf");
    private static final Node DEPRECATED = iri("http://www.w3.org/2002/07/owl#deprecated");
    private static final Node ARTICLE = iri("https://w3id.org/communique/ns#Article");

    private final DatasetGraph dataset;

    Catalogue(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /// The article that a graph is about.
    static Node articleIn(Node graphName, Graph graph) {
        List<Node> articles = graph.stream(Node.ANY, RDF.type.asNode(), ARTICLE)
                .map(Triple::getSubject)
                .toList();
        if (articles.size() != 1) {
            throw new IllegalArgumentException(
                    "graph " + graphName.getURI() + " describes " + articles.size() + " articles, not one");
        }
        return articles.getFirst();
    }

    long size() {
        return graph().stream(Node.ANY, IDENTIFIER, Node.ANY).count();
    }

    /// The keys of all articles, sorted.
    List<String> keys() {
        return graph().stream(Node.ANY, IDENTIFIER, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }

    Optional<Edition> find(String key) {
        return graph().stream(Node.ANY, IDENTIFIER, NodeFactory.createLiteralString(key))
                .map(Triple::getSubject)
                .findFirst()
                .map(this::edition);
    }

    private Edition edition(Node name) {
        Graph content = dataset.getGraph(name);
        Node article = articleIn(name, content);
        Optional<Node> predecessor = graph().stream(article, WAS_REVISION_OF, Node.ANY)
                .map(Triple::getObject)
                .findFirst();
        return new Edition(name, article, predecessor.orElse(null), content);
    }

    void remove(String key, Edition edition) {
        dataset.deleteAny(edition.name(), Node.ANY, Node.ANY, Node.ANY);
        entries(key, edition).forEach(graph()::delete);
    }

    /// Notes that this version was taken out, for who comes back to its address.
    void withdraw(Edition edition) {
        withdrawals(edition).forEach(graph()::add);
    }

    private static Stream<Triple> withdrawals(Edition edition) {
        Node yes = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
        return Stream.of(edition.name(), edition.article()).map(gone -> Triple.create(gone, DEPRECATED, yes));
    }

    void add(String key, Edition edition) {
        withdrawals(edition).forEach(graph()::delete);
        edition.content().stream()
                .forEach(triple ->
                        dataset.add(edition.name(), triple.getSubject(), triple.getPredicate(), triple.getObject()));
        entries(key, edition).forEach(graph()::add);
    }

    private static Stream<Triple> entries(String key, Edition edition) {
        Triple identifier = Triple.create(edition.name(), IDENTIFIER, NodeFactory.createLiteralString(key));
        Node predecessor = edition.predecessor();
        return predecessor == null
                ? Stream.of(identifier)
                : Stream.of(identifier, Triple.create(edition.article(), WAS_REVISION_OF, predecessor));
    }

    private Graph graph() {
        return dataset.getGraph(NAME);
    }
}
