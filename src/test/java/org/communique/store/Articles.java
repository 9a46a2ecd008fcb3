package org.communique.store;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.ArticleGraph;

/// Articles to fill a store with.
final class Articles {

    private static final Node ARTICLE = NodeFactory.createURI("https://w3id.org/communique/ns#Article");

    private Articles() {}

    /// An article of so many triples; the same number, version and size always give the same graph.
    static ArticleGraph article(int number, int version, int triples) {
        String name = number + "v" + version;
        Graph graph = GraphFactory.createDefaultGraph();
        Node article = NodeFactory.createURI("https://w3id.org/communique/id/article/" + name);
        graph.add(article, RDF.type.asNode(), ARTICLE);
        IntStream.range(1, triples)
                .forEach(i -> graph.add(
                        article,
                        RDFS.comment.asNode(),
                        NodeFactory.createLiteralLang("comment %d on \"%s\"\n".formatted(i, name), "en")));
        return new ArticleGraph("https://w3id.org/communique/id/graph/article-" + name, name, "key" + number, graph);
    }

    /// Every quad in N-Quads, sorted.
    static List<String> quads(GraphStore store) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(
                dataset,
                () -> List.copyOf(new TreeSet<>(dataset.stream()
                        .map(quad -> NodeFmtLib.strNodesNT(
                                quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
                        .toList())));
    }
}
