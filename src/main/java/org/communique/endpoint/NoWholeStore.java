package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.system.ConNeg;

/// Answers with graphs in formats that there are, and keeps one request from filling the memory: JSON-LD is built in
/// memory before its first byte is sent, so it is
/// written for single graphs only; the union of all graphs comes in formats that stream.
final class NoWholeStore implements Filter {

    private static final Refusal NO_GRAPH = new Refusal(
            HttpServletResponse.SC_BAD_REQUEST, "name a graph: ?graph=IRI, or ?default for the union of all");
    private static final Refusal NO_JSON = new Refusal(
            HttpServletResponse.SC_NOT_ACCEPTABLE,
            "the union of all graphs is not written as JSON; ask for text/turtle or application/n-triples");

    /// Fuseki would send RDF/XML.
    private static final Refusal NO_SUCH = new Refusal(
            HttpServletResponse.SC_NOT_ACCEPTABLE,
            "a graph comes as text/turtle, application/n-triples, application/rdf+xml or application/ld+json;"
                    + " with its name, as application/trig and application/n-quads, at /doc/graph/…");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean one = asked.getParameter("graph") != null;
        if (!one && asked.getParameter("default") == null) {
            NO_GRAPH.send(answer);
        } else if (!one && wantsJson(asked)) {
            NO_JSON.send(answer);
        } else if (asked.getHeader("Accept") != null && ConNeg.chooseContentType(asked, DEF.rdfOffer, null) == null) {
            NO_SUCH.send(answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Chooses as Fuseki will.
    private static boolean wantsJson(HttpServletRequest request) {
        MediaType chosen = ConNeg.chooseContentType(request, DEF.rdfOffer, DEF.acceptRDFXML);
        return chosen != null && chosen.getContentTypeStr().contains("json");
    }
}
