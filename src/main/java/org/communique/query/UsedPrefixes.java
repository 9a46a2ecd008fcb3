package org.communique.query;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;

/// Which of the known prefixes a graph needs: a reader of three triples does not want thirty declarations.
final class UsedPrefixes {

    private UsedPrefixes() {}

    static Map<String, String> of(Graph graph, PrefixMap known) {
        SortedMap<String, String> used = new TreeMap<>();
        graph.stream().flatMap(UsedPrefixes::iris).forEach(iri -> {
            Pair<String, String> name = known.abbrev(iri);
            if (name != null) {
                used.put(name.getLeft(), known.get(name.getLeft()));
            }
        });
        return used;
    }

    private static Stream<String> iris(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .flatMap(UsedPrefixes::iris);
    }

    private static Stream<String> iris(Node node) {
        if (node.isLiteral()) {
            return Stream.of(node.getLiteralDatatypeURI());
        }
        return node.isTripleTerm()
                ? iris(node.getTriple())
                : Stream.of(node).filter(Node::isURI).map(Node::getURI);
    }
}
