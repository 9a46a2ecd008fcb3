package org.communique.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.query.Prefixes;

/// `/doc/…`: what the store knows of a thing, as a page for people or in the RDF format that a program asks for.
final class Documents extends HttpServlet {

    private static final String GRAPH = Names.ROOT + "id/graph/";

    private final transient Describer describer;
    private final String root;

    /// `root` is what stands before every path of ours.
    Documents(Describer describer, String root) {
        this.describer = describer;
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = Names.described(request.getRequestURI().substring(Names.DOCUMENTS.length()));
        response.setHeader("Vary", "Accept");
        // An article that was taken out is still named in the catalogue, but there is nothing to tell of it.
        Optional<String> gone = describer.gone(iri);
        if (gone.isPresent()) {
            sendGone(iri, gone.get(), response);
            return;
        }
        Optional<Representation> wanted = Representation.wanted(request, Representation.ALL);
        if (wanted.isEmpty()) {
            GraphAnswer.notAcceptable(Representation.ALL).send(response);
            return;
        }
        Optional<Description> found = describer.describe(iri);
        if (found.isEmpty()) {
            new Refusal(HttpServletResponse.SC_NOT_FOUND, "nothing is known here of <" + iri + ">").send(response);
            return;
        }
        response.setHeader("Link", links(iri, request.getRequestURI()));
        byte[] content = write(found.get(), wanted.get());
        new Content(wanted.get().contentType(), content).send(request, response);
    }

    private void sendGone(String iri, String next, HttpServletResponse response) throws IOException {
        String why = "<" + iri + "> was taken out";
        if (!next.equals(iri)) {
            String place = Names.address(next).map(root::concat).orElse(next);
            response.setHeader("Link", "<" + ascii(place) + ">; rel=\"successor-version\"");
            why = "<" + iri + "> was replaced by <" + next + ">";
        }
        new Refusal(HttpServletResponse.SC_GONE, why).send(response);
    }

    private String links(String iri, String document) {
        List<String> links = new ArrayList<>();
        links.add("<" + ascii(iri) + ">; rel=\"describes\"");
        for (Representation form : Representation.ALL) {
            links.add("<" + root + document + "?" + Representation.PARAMETER + "=" + form.code()
                    + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\"");
        }
        links.add("<" + root + "/.well-known/void>; rel=\"describedby\"");
        return String.join(", ", links);
    }

    /// Header values are ASCII; the IRI of a thing may have letters of any script.
    private static String ascii(String iri) {
        return URI.create(iri).toASCIIString();
    }

    private byte[] write(Description description, Representation form) {
        return switch (form) {
            case HTML -> ThingPage.of(description, root).getBytes(StandardCharsets.UTF_8);
            case TRIG, N_QUADS -> GraphAnswer.write(dataset(description), form);
            case TURTLE, JSON_LD, N_TRIPLES, RDF_XML -> GraphAnswer.write(graph(description), form);
        };
    }

    private static Graph graph(Description description) {
        Graph graph = GraphFactory.createDefaultGraph();
        description.own().stream().forEach(graph::add);
        description.links().stream().forEach(graph::add);
        description.labels().stream().forEach(graph::add);
        return prefixed(graph);
    }

    /// A graph of the store is written under its name.
    private static DatasetGraph dataset(Description description) {
        String iri = description.thing().getURI();
        String article = Names.ROOT + "id/article/";
        String name = iri.startsWith(article) ? GRAPH + "article-" + iri.substring(article.length()) : iri;
        if (!name.startsWith(GRAPH)) {
            return DatasetGraphFactory.wrap(graph(description));
        }
        DatasetGraph dataset = DatasetGraphFactory.create();
        Graph own = description.own();
        own.stream()
                .forEach(triple -> dataset.add(
                        NodeFactory.createURI(name), triple.getSubject(), triple.getPredicate(), triple.getObject()));
        prefixed(own).getPrefixMapping().getNsPrefixMap().forEach(dataset.prefixes()::add);
        return dataset;
    }

    private static Graph prefixed(Graph graph) {
        Prefixes.known().forEach((name, namespace) -> {
            if (graph.stream().anyMatch(triple -> names(triple, namespace))) {
                graph.getPrefixMapping().setNsPrefix(name, namespace);
            }
        });
        return graph;
    }

    private static boolean names(Triple triple, String namespace) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .anyMatch(node -> node.isURI() && node.getURI().startsWith(namespace));
    }
}
