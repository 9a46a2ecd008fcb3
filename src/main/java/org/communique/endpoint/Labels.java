package org.communique.endpoint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.query.Prefixes;

/// What a page calls the things on it: the label that the store has, else the IRI in a short form.
record Labels(Description description) {

    private static final String VOCABULARY = Names.VOCABULARY + "#";
    private static final Node TEXT = NodeFactory.createURI(VOCABULARY + "text");
    private static final Node SPEAKER = NodeFactory.createURI(VOCABULARY + "speaker");
    private static final int LONGEST = 120;

    String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI()
                ? label(node).or(() -> said(node)).orElseGet(() -> shortened(node.getURI()))
                : node.toString();
    }

    /// What a statement is called: who said what.
    private Optional<String> said(Node statement) {
        return everywhere(statement, TEXT)
                .map(Node::getLiteralLexicalForm)
                .min(String::compareTo)
                .map(text -> speaker(statement) + "“" + shortened(text, LONGEST) + "”");
    }

    private String speaker(Node statement) {
        return everywhere(statement, SPEAKER)
                .flatMap(speaker -> label(speaker).stream())
                .min(String::compareTo)
                .map(name -> name + ": ")
                .orElse("");
    }

    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, text.lastIndexOf(' ', longest) + 1) + "…";
    }

    private Stream<Node> everywhere(Node subject, Node property) {
        return Stream.of(description.own(), description.labels(), description.links())
                .flatMap(graph -> objects(graph, subject, property));
    }

    /// In English where there is a choice, then by alphabet, so that the same page has always the same labels.
    Optional<String> label(Node node) {
        return Stream.of(DCTerms.title, SKOS.prefLabel, RDFS.label)
                .flatMap(property -> everywhere(node, property.asNode()))
                .filter(Node::isLiteral)
                .min((one, other) -> {
                    int english = Boolean.compare(isEnglish(other), isEnglish(one));
                    return english != 0
                            ? english
                            : one.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm());
                })
                .map(Node::getLiteralLexicalForm)
                .filter(label -> !label.isBlank());
    }

    private static boolean isEnglish(Node literal) {
        return literal.getLiteralLanguage().startsWith("en");
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
    }

    /// `cmq:evidence`, `country JP`, or the whole IRI.
    static String shortened(String iri) {
        if (iri.startsWith(VOCABULARY)) {
            return "cmq:" + iri.substring(VOCABULARY.length());
        }
        Optional<String> address = Names.address(iri);
        if (address.isPresent()) {
            String name = address.get().substring(Names.DOCUMENTS.length()).replaceFirst("/", " ");
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
        return Prefixes.known().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Map.Entry.comparingByValue())
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}
