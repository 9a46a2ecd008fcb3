package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/// Graphs that are named by the address of the request itself: `/data/NAME` (Graph Store Protocol §4.1). A POST to the
/// store that names no graph makes a new one and says its address.
final class DirectGraphs implements Filter {

    private final PublicUrl url;
    private final String store;

    /// `store` is the path of the graph store.
    DirectGraphs(PublicUrl url, String store) {
        this.url = url;
        this.store = store;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = asked.getRequestURI();
        if (path.startsWith(store + "/") && asked.getQueryString() == null) {
            chain.doFilter(named(asked, url.of(asked, path)), response);
        } else if (path.equals(store) && asked.getMethod().equals("POST") && asked.getQueryString() == null) {
            String fresh = url.of(asked, store + "/" + UUID.randomUUID());
            answer.setHeader("Location", fresh);
            chain.doFilter(named(asked, fresh), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private HttpServletRequest named(HttpServletRequest request, String graph) {
        return new Rewritten(request, store, Map.of("graph", graph));
    }
}
