package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/// Answers with graphs in formats that there are, and keeps one request from filling the memory: JSON-LD and RDF/XML
/// are built in memory before their first byte is sent, so they are written for single graphs only; the union of all
/// graphs comes in formats that stream.
final class NoWholeStore implements Filter {

    private static final String ACCEPT = "Accept";

    private static final Refusal NO_GRAPH = new Refusal(
            HttpServletResponse.SC_BAD_REQUEST,
            "name a graph: ?graph=IRI, or ?default for the union of all; /dumps/ has everything in one file");

    private static final List<Representation> STREAMED =
            List.of(Representation.TURTLE, Representation.N_TRIPLES, Representation.TRIG, Representation.N_QUADS);

    private final DatasetGraph dataset;

    NoWholeStore(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean one = asked.getParameter("graph") != null;
        if (!one && asked.getParameter("default") == null) {
            NO_GRAPH.send(answer);
            return;
        }
        List<Representation> offer = one ? Representation.GRAPHS : STREAMED;
        Optional<Representation> wanted = Representation.wanted(asked, offer);
        if (wanted.isEmpty()) {
            GraphAnswer.notAcceptable(offer).send(answer);
        } else if (wanted.get().isOfQuads()) {
            sendQuads(asked.getParameter("graph"), wanted.get(), answer);
        } else {
            chain.doFilter(new Decided(asked, wanted.get()), response);
        }
    }

    /// A graph under its name, which Fuseki does not write; the union of all has none.
    private void sendQuads(@Nullable String name, Representation form, HttpServletResponse response)
            throws IOException {
        Node graph = name == null ? null : NodeFactory.createURI(name);
        if (graph != null && !Txn.calculateRead(dataset, () -> dataset.containsGraph(graph))) {
            new Refusal(HttpServletResponse.SC_NOT_FOUND, "there is no graph <" + name + ">").send(response);
            return;
        }
        response.setHeader("Vary", "Accept");
        response.setContentType(form.contentType());
        OutputStream out = response.getOutputStream();
        Txn.executeRead(dataset, () -> {
            DatasetGraph asked = graph == null ? DatasetGraphFactory.wrap(dataset.getDefaultGraph()) : named(graph);
            RDFWriter.source(asked).format(form.format()).output(out);
        });
    }

    private DatasetGraph named(Node name) {
        DatasetGraph one = DatasetGraphFactory.createGeneral();
        one.addGraph(name, dataset.getGraph(name));
        one.prefixes().putAll(dataset.prefixes());
        return one;
    }

    /// A request that wants what we chose, as Fuseki would choose otherwise.
    private static final class Decided extends HttpServletRequestWrapper {

        private final Representation form;

        private Decided(HttpServletRequest request, Representation form) {
            super(request);
            this.form = form;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(ACCEPT) ? form.mediaType() : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(ACCEPT)
                    ? Collections.enumeration(List.of(form.mediaType()))
                    : super.getHeaders(name);
        }
    }
}
