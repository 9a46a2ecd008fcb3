package org.communique.endpoint;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// Gathers from the store what a document says of a thing.
record Describer(DatasetGraph dataset) {

    private static final Node ONTOLOGY = node(Names.ROOT + "id/graph/ontology");
    private static final Node CATALOGUE = node(Names.ROOT + "id/graph/catalogue");
    private static final Node ARTICLE = node(Names.VOCABULARY + "#Article");
    private static final Node EVIDENCE = node(Names.VOCABULARY + "#evidence");
    private static final Node SPEAKER = node(Names.VOCABULARY + "#speaker");
    private static final Node TEXT = node(Names.VOCABULARY + "#text");
    private static final Node WAS_REVISION_OF = node("http://www.w3.org/ns/prov#wasRevisionOf");
    private static final String ARTICLE_GRAPH = Names.ROOT + "id/graph/article-";

    private static final int MOST_TRIPLES = 20_000;
    private static final int MOST_LINKS = 200;
    private static final int MOST_LABELS = 2_000;

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    /// Empty where the store says nothing of the thing.
    Optional<Description> describe(String iri) {
        return Txn.calculateRead(dataset, () -> gather(node(iri)));
    }

    private Optional<Description> gather(Node thing) {
        Graph union = dataset.getDefaultGraph();
        Graph own = GraphFactory.createDefaultGraph();
        boolean cut = copy(ownTriples(thing, union), own, MOST_TRIPLES);
        addEvidence(own, union);
        Graph links = GraphFactory.createDefaultGraph();
        boolean more = copy(union.find(Node.ANY, Node.ANY, thing), links, MOST_LINKS);
        if (own.isEmpty() && links.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Description(thing, own, links, labels(own, links, union), cut || more));
    }

    private Iterator<Triple> ownTriples(Node thing, Graph union) {
        if (thing.getURI().equals(Names.VOCABULARY)) {
            return Iter.filter(dataset.getGraph(ONTOLOGY).find(), Describer::isOfVocabulary);
        }
        Iterator<Triple> about = union.find(thing, Node.ANY, Node.ANY);
        Node graph = union.contains(thing, RDF.type.asNode(), ARTICLE) ? graphOf(thing) : thing;
        return Iter.concat(about, dataset.getGraph(graph).find());
    }

    private static boolean isOfVocabulary(Triple triple) {
        return triple.getSubject().isURI()
                && (triple.getSubject().getURI().equals(Names.VOCABULARY)
                        || triple.getSubject().getURI().startsWith(Names.VOCABULARY + "#"));
    }

    private static Node graphOf(Node article) {
        return node(ARTICLE_GRAPH + article.getURI().replaceFirst(".*/", ""));
    }

    /// The words that say it, with what it says.
    private static void addEvidence(Graph own, Graph union) {
        own.stream(Node.ANY, EVIDENCE, Node.ANY)
                .map(Triple::getObject)
                .filter(span -> !own.contains(span, Node.ANY, Node.ANY))
                .distinct()
                .limit(MOST_LINKS)
                .toList()
                .forEach(span -> copy(union.find(span, Node.ANY, Node.ANY), own, MOST_TRIPLES));
    }

    /// Adds so many triples at most; true where there were more.
    private static boolean copy(Iterator<Triple> from, Graph to, int most) {
        try {
            int count = 0;
            while (from.hasNext()) {
                if (count++ == most) {
                    return true;
                }
                to.add(from.next());
            }
            return false;
        } finally {
            Iter.close(from);
        }
    }

    /// Statements have no label; they are called after who said what.
    private static Graph labels(Graph own, Graph links, Graph union) {
        Graph labels = GraphFactory.createDefaultGraph();
        Stream.concat(
                        own.stream(Node.ANY, SPEAKER, Node.ANY).map(Triple::getObject),
                        links.stream().map(Triple::getSubject))
                .distinct()
                .limit(MOST_LINKS)
                .forEach(node -> Stream.of(TEXT, SPEAKER)
                        .forEach(property ->
                                union.stream(node, property, Node.ANY).forEach(labels::add)));
        Graph named = GraphFactory.createDefaultGraph();
        labels.stream().forEach(named::add);
        links.stream().forEach(named::add);
        addLabels(own, named, union, labels);
        return labels;
    }

    private static void addLabels(Graph own, Graph links, Graph union, Graph labels) {
        Stream.concat(own.stream(), links.stream())
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .distinct()
                .limit(MOST_LABELS)
                .forEach(node -> Stream.of(RDFS.label, SKOS.prefLabel, DCTerms.title)
                        .forEach(property -> union.stream(node, property.asNode(), Node.ANY)
                                .limit(3)
                                .filter(triple -> !own.contains(triple))
                                .forEach(labels::add)));
    }

    /// Whether the thing was here and was taken out or replaced; then the IRI of what took its place, or its own.
    Optional<String> gone(String iri) {
        return Txn.calculateRead(dataset, () -> {
            Node article = node(
                    iri.startsWith(ARTICLE_GRAPH)
                            ? Names.ROOT + "id/article/" + iri.substring(ARTICLE_GRAPH.length())
                            : iri);
            Graph catalogue = dataset.getGraph(CATALOGUE);
            Optional<String> next = catalogue.stream(Node.ANY, WAS_REVISION_OF, article)
                    .map(triple -> triple.getSubject().getURI())
                    .findFirst();
            return next.isPresent() || !catalogue.contains(article, OWL.deprecated.asNode(), Node.ANY)
                    ? next
                    : Optional.of(iri);
        });
    }
}
