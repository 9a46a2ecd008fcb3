package org.communique.endpoint;

import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.query.Prefixes;

/// A graph of ours in the making, in which terms are written as `dcterms:title`.
final class Descriptions {

    private final PrefixMap prefixes = PrefixMapFactory.create(Prefixes.known());
    private final Graph graph = GraphFactory.createDefaultGraph();

    Descriptions() {
        prefix("sd", "http://www.w3.org/ns/sparql-service-description#");
        prefix("void", "http://rdfs.org/ns/void#");
        prefix("dcat", "http://www.w3.org/ns/dcat#");
        prefix("sh", "http://www.w3.org/ns/shacl#");
        prefix("spdx", "http://spdx.org/rdf/terms#");
        prefix("formats", "http://www.w3.org/ns/formats/");
    }

    private void prefix(String name, String namespace) {
        prefixes.add(name, namespace);
    }

    /// A term: an IRI with a known prefix.
    Node term(String name) {
        String iri = prefixes.expand(name);
        if (iri == null) {
            throw new IllegalArgumentException("the prefix of " + name + " is not known");
        }
        return NodeFactory.createURI(iri);
    }

    Descriptions add(Node subject, String property, Node value) {
        Node predicate = property.equals("a") ? term("rdf:type") : term(property);
        graph.add(Triple.create(subject, predicate, value));
        return this;
    }

    /// English text.
    Descriptions add(Node subject, String property, String text) {
        return add(subject, property, NodeFactory.createLiteralLang(text, "en"));
    }

    Descriptions add(Node subject, String property, long number) {
        return add(subject, property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    /// A literal of a datatype with a known prefix.
    Node typed(String text, String datatype) {
        return NodeFactory.createLiteralDT(
                text, TypeMapper.getInstance().getSafeTypeByName(term(datatype).getURI()));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node plain(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /// The finished graph, with the prefixes that it uses.
    Graph graph() {
        prefixes.getMapping().forEach((name, namespace) -> {
            if (graph.stream().anyMatch(triple -> uses(triple, namespace))) {
                graph.getPrefixMapping().setNsPrefix(name, namespace);
            }
        });
        return graph;
    }

    private static boolean uses(Triple triple, String namespace) {
        return Stream.of(triple.getPredicate(), triple.getObject())
                .anyMatch(node -> node.isURI() && node.getURI().startsWith(namespace));
    }
}
