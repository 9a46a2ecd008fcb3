package org.communique.endpoint;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/// A graph for clients that know RDF 1.1 only: what reifies a triple (`rdf:reifies`) becomes an `rdf:Statement` of it.
/// One triple term would otherwise keep the whole graph from being written as JSON-LD.
final class PlainTriples {

    private PlainTriples() {}

    static Graph of(Graph graph) {
        if (graph.stream().noneMatch(triple -> triple.getObject().isTripleTerm())) {
            return graph;
        }
        Graph plain = GraphFactory.createDefaultGraph();
        plain.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.stream().flatMap(PlainTriples::plain).forEach(plain::add);
        return plain;
    }

    private static Stream<Triple> plain(Triple triple) {
        if (!triple.getObject().isTripleTerm()) {
            return Stream.of(triple);
        }
        Node reifier = triple.getSubject();
        Triple said = triple.getObject().getTriple();
        return Stream.of(
                        Triple.create(reifier, RDF.type.asNode(), RDF.Statement.asNode()),
                        Triple.create(reifier, RDF.subject.asNode(), said.getSubject()),
                        Triple.create(reifier, RDF.predicate.asNode(), said.getPredicate()),
                        Triple.create(reifier, RDF.object.asNode(), said.getObject()))
                .filter(part -> !part.getObject().isTripleTerm());
    }
}
