package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/// Answers a GET of the SPARQL endpoint that asks nothing with the service's description (SPARQL 1.1 Service
/// Description §2); who wants HTML gets to the workbench.
final class DescribedService implements Filter {

    private final PublicUrl url;

    DescribedService(PublicUrl url) {
        this.url = url;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (!asksNothing(asked)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        Optional<Representation> wanted = Representation.wanted(asked, Representation.ALL);
        if (wanted.equals(Optional.of(Representation.HTML))) {
            answer.setHeader("Vary", "Accept");
            answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
            answer.setHeader("Location", url.path() + "/");
        } else {
            GraphAnswer.send(describe(asked), asked, answer);
        }
    }

    private static boolean asksNothing(HttpServletRequest request) {
        return List.of("GET", "HEAD").contains(request.getMethod())
                && request.getParameter("query") == null
                && (request.getQueryString() == null || request.getParameter(Representation.PARAMETER) != null);
    }

    private Graph describe(HttpServletRequest request) {
        return ServiceDescription.of(url.of(request, ""), url.of(request, request.getRequestURI()));
    }
}
