package org.communique.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/// Which version of which article stands in the store: the named graph `…/graph/catalogue`.
///
/// It says `<graph> dcterms:identifier "key"` of every article graph, `<article> prov:wasRevisionOf <article>` where
/// one took the place of another, and `owl:deprecated true` of a graph that was taken out, and of its article. The
/// article's own graph stays what was extracted from its text, nothing else.
final class Catalogue {

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

    /// The key of the article whose graph has that name, if it is an article's.
    Optional<String> key(Node name) {
        return graph().stream(name, IDENTIFIER, Node.ANY)
                .findFirst()
                .map(triple -> triple.getObject().getLiteralLexicalForm());
    }

    private Edition edition(Node name) {
        Graph content = dataset.getGraph(name);
        Node article = articleIn(name, content);
        Optional<Node> predecessor = graph().stream(article, WAS_REVISION_OF, Node.ANY)
                .map(Triple::getObject)
                .findFirst();
        return new Edition(
                name, article, predecessor.orElse(null), content, Ledger.read(dataset.getGraph(Layers.LEDGER), name));
    }

    /// All quads of an edition: its graph, what the catalogue says of it, and what was corrected.
    static Stream<Quad> quads(String key, Edition edition) {
        Stream<Quad> entries = Stream.concat(
                entries(key, edition).map(triple -> Quad.create(Layers.CATALOGUE, triple)),
                edition.ledger().write(edition.name()).map(triple -> Quad.create(Layers.LEDGER, triple)));
        return Stream.concat(edition.content().stream().map(triple -> Quad.create(edition.name(), triple)), entries);
    }

    /// What takes an article out, and notes that its version was here, for who comes back to its address.
    Optional<Patch> removal(String key) {
        return find(key)
                .map(edition -> Patch.between(
                        quads(key, edition).collect(Collectors.toSet()),
                        withdrawals(edition).collect(Collectors.toSet())));
    }

    /// The notes that versions were taken out, of those that come back.
    Set<Quad> withdrawn(Collection<Edition> editions) {
        return editions.stream()
                .flatMap(Catalogue::withdrawals)
                .filter(quad -> graph().contains(quad.asTriple()))
                .collect(Collectors.toSet());
    }

    private static Stream<Quad> withdrawals(Edition edition) {
        Node yes = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
        return Stream.of(edition.name(), edition.article())
                .map(gone -> Quad.create(Layers.CATALOGUE, gone, DEPRECATED, yes));
    }

    private static Stream<Triple> entries(String key, Edition edition) {
        Triple identifier = Triple.create(edition.name(), IDENTIFIER, NodeFactory.createLiteralString(key));
        Node predecessor = edition.predecessor();
        return predecessor == null
                ? Stream.of(identifier)
                : Stream.of(identifier, Triple.create(edition.article(), WAS_REVISION_OF, predecessor));
    }

    private Graph graph() {
        return dataset.getGraph(Layers.CATALOGUE);
    }
}
