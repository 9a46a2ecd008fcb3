package org.communique.endpoint;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// The documentation of the vocabulary, made from the ontology in the store: every term is a section that the term's
/// IRI
/// leads to.
final class VocabularyPage {

    private static final String TERMS = Names.VOCABULARY + "#";
    private static final String SCHEMA = "https://schema.org/";

    private static final Map<String, Node> DETAILS = details();

    private final Description description;
    private final Labels labels;
    private final Html html;

    private VocabularyPage(Description description, String root) {
        this.html = new Html(root);
        this.description = description;
        this.labels = new Labels(description);
    }

    private static Map<String, Node> details() {
        Map<String, Node> details = new LinkedHashMap<>();
        details.put("kind of", RDFS.subClassOf.asNode());
        details.put("part of", RDFS.subPropertyOf.asNode());
        details.put("of", RDFS.domain.asNode());
        details.put("of any", NodeFactory.createURI(SCHEMA + "domainIncludes"));
        details.put("is a", RDFS.range.asNode());
        details.put("one of", NodeFactory.createURI(SCHEMA + "rangeIncludes"));
        details.put("inverse of", OWL.inverseOf.asNode());
        details.put("see", SKOS.closeMatch.asNode());
        return details;
    }

    static String of(Description description, String root) {
        return new VocabularyPage(description, root).write();
    }

    private String write() {
        Node vocabulary = description.thing();
        html.tag("<h1>").text(labels.of(vocabulary)).tag("</h1>\n<p class=\"iri\"><code>");
        html.text(TERMS).tag("</code> as <code>cmq:</code></p>\n");
        objects(vocabulary, DCTerms.description.asNode())
                .forEach(text ->
                        html.tag("<p>").text(text.getLiteralLexicalForm()).tag("</p>\n"));
        List<Node> classes = terms(OWL.Class.asNode(), RDFS.Class.asNode());
        List<Node> properties =
                terms(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), RDF.Property.asNode());
        section("Classes", classes);
        section("Properties", properties);
        html.tag("<h2>Code lists</h2>\n<ul>");
        Names.codeLists().forEach(list -> {
            html.tag("<li>");
            html.link(Names.DOCUMENTS + list + "/", list).tag("</li>");
        });
        html.tag("</ul>\n");
        return html.document(labels.of(vocabulary), Names.DOCUMENTS + "ns");
    }

    private List<Node> terms(Node... types) {
        return Stream.of(types)
                .flatMap(type -> description.own().stream(Node.ANY, RDF.type.asNode(), type))
                .map(Triple::getSubject)
                .filter(node -> node.isURI() && node.getURI().startsWith(TERMS))
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private void section(String title, List<Node> terms) {
        html.tag("<h2>" + title + "</h2>\n<p class=\"index\">");
        terms.forEach(term -> html.link("#" + name(term), name(term)).tag(" "));
        html.tag("</p>\n");
        terms.forEach(this::term);
    }

    private static String name(Node term) {
        return term.getURI().substring(TERMS.length());
    }

    private void term(Node term) {
        html.tag("<section id=\"" + Html.escape(name(term)) + "\"><h3>").text(labels.of(term));
        html.tag(" <code>cmq:").text(name(term)).tag("</code></h3>\n");
        objects(term, RDFS.comment.asNode())
                .forEach(text ->
                        html.tag("<p>").text(text.getLiteralLexicalForm()).tag("</p>\n"));
        html.tag("<p class=\"details\">");
        DETAILS.forEach((word, property) -> {
            List<Node> values = objects(term, property).filter(Node::isURI).toList();
            if (!values.isEmpty()) {
                html.tag("<span>" + word + " ");
                values.forEach(value -> html.link(
                                Names.address(value.getURI()).orElse(value.getURI()), Labels.shortened(value.getURI()))
                        .tag(" "));
                html.tag("</span> ");
            }
        });
        html.tag("</p></section>\n");
    }

    private Stream<Node> objects(Node subject, Node property) {
        Graph own = description.own();
        return own.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString));
    }
}
