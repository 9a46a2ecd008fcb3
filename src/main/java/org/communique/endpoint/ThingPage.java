package org.communique.endpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// A page that tells a person what is known of a thing: what it is called, the words that say it, its properties, what
/// an article's graph holds, and what refers to it.
final class ThingPage {

    private static final int MOST_VALUES = 100;
    private static final int LONGEST_QUOTE = 300;
    private static final Node ANCHOR_OF =
            NodeFactory.createURI("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");
    private static final Node EVIDENCE = NodeFactory.createURI(Names.VOCABULARY + "#evidence");
    private static final Node STATEMENT = NodeFactory.createURI(Names.VOCABULARY + "#Statement");
    private static final Node EVIDENCE_CLASS = NodeFactory.createURI(Names.VOCABULARY + "#Evidence");

    /// Shown elsewhere on the page than among the properties.
    private static final Set<Node> SHOWN = Stream.of(RDF.type, RDFS.label, SKOS.prefLabel, DCTerms.title)
            .map(property -> property.asNode())
            .collect(Collectors.toSet());

    private final Description description;
    private final Labels labels;
    private final Html html;

    private ThingPage(Description description, String root) {
        this.html = new Html(root);
        this.description = description;
        this.labels = new Labels(description);
    }

    /// `root` is what stands before every path of ours.
    static String of(Description description, String root) {
        return description.thing().getURI().equals(Names.VOCABULARY)
                ? VocabularyPage.of(description, root)
                : new ThingPage(description, root).write();
    }

    private String write() {
        Node thing = description.thing();
        heading(thing);
        evidence(thing);
        properties(thing);
        contents(thing);
        references();
        if (description.cut()) {
            html.tag("<p class=\"note\">There is more than a page can hold; ask for it at ")
                    .link("/sparql", "/sparql")
                    .tag(".</p>\n");
        }
        return html.document(labels.of(thing), Names.address(thing.getURI()).orElse("/"));
    }

    private void heading(Node thing) {
        html.tag("<h1>").text(labels.of(thing)).tag("</h1>\n<p class=\"kind\">");
        description.own().stream(thing, RDF.type.asNode(), Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(labels::of))
                .forEach(type -> node(type).tag(" "));
        html.tag("</p>\n<p class=\"iri\"><code>").text(thing.getURI()).tag("</code></p>\n");
    }

    /// The words of the article that say it.
    private void evidence(Node thing) {
        List<Node> spans = objects(description.own(), thing, EVIDENCE).toList();
        spans.stream()
                .flatMap(span -> objects(description.own(), span, ANCHOR_OF)
                        .map(words -> new Quote(span, words.getLiteralLexicalForm())))
                .sorted(Comparator.comparing(quote -> quote.span().getURI()))
                .forEach(quote -> {
                    html.tag("<blockquote>").text(quote.words()).tag("<cite>");
                    String[] parts = quote.span().getURI().split("#", 2);
                    node(NodeFactory.createURI(parts[0])).tag(", ");
                    html.text(parts[parts.length - 1]
                            .replace("char=", "characters ")
                            .replace(",", "–"));
                    html.tag("</cite></blockquote>\n");
                });
    }

    private record Quote(Node span, String words) {}

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
    }

    private void properties(Node thing) {
        SortedMap<String, List<Triple>> rows = description.own().stream(thing, Node.ANY, Node.ANY)
                .filter(triple -> !SHOWN.contains(triple.getPredicate()))
                .collect(Collectors.groupingBy(
                        triple -> labels.of(triple.getPredicate()), TreeMap::new, Collectors.toList()));
        if (rows.isEmpty()) {
            return;
        }
        html.tag("<table>\n");
        rows.values().forEach(triples -> {
            html.tag("<tr><th>");
            node(triples.getFirst().getPredicate()).tag("</th><td>");
            values(triples.stream().map(Triple::getObject));
            html.tag("</td></tr>\n");
        });
        html.tag("</table>\n");
    }

    private void values(Stream<Node> nodes) {
        List<Node> sorted = nodes.distinct()
                .sorted(Comparator.comparing(labels::of).thenComparing(value -> value.toString()))
                .toList();
        html.tag("<ul>");
        sorted.stream().limit(MOST_VALUES).forEach(value -> {
            html.tag("<li>");
            node(value).tag("</li>");
        });
        if (sorted.size() > MOST_VALUES) {
            html.tag("<li class=\"note\">and " + (sorted.size() - MOST_VALUES) + " more</li>");
        }
        html.tag("</ul>");
    }

    /// What else the document describes, by kind: all that an article says, with its words.
    private void contents(Node thing) {
        SortedMap<String, List<Node>> kinds = new TreeMap<>();
        description.own().stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(triple -> !triple.getSubject().equals(thing))
                .filter(triple -> !triple.getObject().equals(EVIDENCE_CLASS))
                .forEach(triple -> kinds.computeIfAbsent(labels.of(triple.getObject()), _ -> new ArrayList<>())
                        .add(triple.getSubject()));
        kinds.entrySet().stream()
                .sorted(Comparator.comparingInt(kind -> rank(kind.getValue().getFirst())))
                .forEach(kind -> {
                    html.tag("<h2>").text(kind.getKey()).tag("</h2>\n<ul>");
                    kind.getValue().stream()
                            .distinct()
                            .sorted(Comparator.comparing(labels::of))
                            .forEach(this::item);
                    html.tag("</ul>\n");
                });
    }

    /// Statements first, then what else has words of the article behind it.
    private int rank(Node node) {
        if (description.own().contains(node, RDF.type.asNode(), STATEMENT)) {
            return 0;
        }
        return words(node).isPresent() ? 1 : 2;
    }

    private void item(Node node) {
        html.tag("<li>");
        node(node);
        words(node)
                .ifPresent(words -> html.tag(" <q>")
                        .text(Labels.shortened(words, LONGEST_QUOTE))
                        .tag("</q>"));
        html.tag("</li>");
    }

    private Optional<String> words(Node node) {
        return objects(description.own(), node, EVIDENCE)
                .flatMap(span -> objects(description.own(), span, ANCHOR_OF))
                .map(Node::getLiteralLexicalForm)
                .min(String::compareTo);
    }

    private void references() {
        SortedMap<String, List<Triple>> rows = description.links().stream()
                .filter(triple -> !triple.getSubject().equals(description.thing()))
                .filter(triple -> !description.own().contains(triple))
                .collect(Collectors.groupingBy(
                        triple -> labels.of(triple.getPredicate()), TreeMap::new, Collectors.toList()));
        if (rows.isEmpty()) {
            return;
        }
        html.tag("<h2>Referred to as</h2>\n<table>\n");
        rows.values().forEach(triples -> {
            html.tag("<tr><th>");
            node(triples.getFirst().getPredicate()).tag(" of</th><td>");
            values(triples.stream().map(Triple::getSubject));
            html.tag("</td></tr>\n");
        });
        html.tag("</table>\n");
    }

    private Html node(Node node) {
        if (node.isURI()) {
            return html.link(Names.address(node.getURI()).orElse(node.getURI()), labels.of(node));
        }
        if (node.isTripleTerm()) {
            Triple triple = node.getTriple();
            node(triple.getSubject()).tag(" ");
            node(triple.getPredicate()).tag(" ");
            return node(triple.getObject());
        }
        String text = labels.of(node);
        return text.matches("https?://\\S+") ? html.link(text, text) : html.text(text);
    }
}
