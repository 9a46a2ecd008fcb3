package org.communique.rdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.communique.article.Article;
import org.communique.fact.Fact;
import org.communique.fact.PloverType;

/// Reads a graph the way a person does: terms with prefixes, a span as the words ‹told›, everything sorted.
record Reading(Graph graph) {

    static final Set<Node> SHORT_CUTS = Stream.concat(
                    Stream.of(PloverType.values()).map(Codes::shortCut),
                    Stream.of(Vocab.STATED, Vocab.IMPOSES, Vocab.IMPOSES_SANCTION_ON))
            .collect(Collectors.toSet());

    private static final PrefixMap PREFIXES =
            PrefixMapFactory.create(Ontology.load().prefixes());

    /// Of the sample article with these facts, unchecked.
    static Reading of(Fact... facts) {
        return of(Sample.ARTICLE, facts);
    }

    static Reading of(Article article, Fact... facts) {
        return new Reading(GraphMapper.of("1.0").map(article, List.of(facts)).graph());
    }

    /// `property value` of all that is said about a node.
    List<String> about(String node) {
        return graph.stream(iri(node), Node.ANY, Node.ANY)
                .map(triple -> show(triple.getPredicate()) + " " + show(triple.getObject()))
                .sorted()
                .toList();
    }

    /// The values of one property of a node.
    List<String> values(String node, String property) {
        return graph.stream(iri(node), iri(property), Node.ANY)
                .map(triple -> show(triple.getObject()))
                .sorted()
                .toList();
    }

    /// The triples that give one-triple access, in the order of their text.
    List<String> shortCuts() {
        return graph.stream()
                .filter(triple -> SHORT_CUTS.contains(triple.getPredicate()))
                .map(this::show)
                .sorted()
                .toList();
    }

    /// A triple in Turtle.
    String show(Triple triple) {
        return show(triple.getSubject()) + " " + show(triple.getPredicate()) + " " + show(triple.getObject());
    }

    static Node iri(String prefixed) {
        String expanded = PREFIXES.expand(prefixed);
        return NodeFactory.createURI(expanded == null ? prefixed : expanded);
    }

    String show(Node node) {
        if (node.isTripleTerm()) {
            return "<<( " + show(node.getTriple()) + " )>>";
        }
        Node words = graph.stream(node, Vocab.ANCHOR_OF, Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .orElse(null);
        return words == null ? NodeFmtLib.str(node, PREFIXES) : "‹" + words.getLiteralLexicalForm() + "›";
    }
}
