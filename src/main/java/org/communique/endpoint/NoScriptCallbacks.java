package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Refuses `callback=`: an answer wrapped as a script can be read by pages of any origin.
final class NoScriptCallbacks implements Filter {

    private static final Refusal REFUSAL =
            new Refusal(HttpServletResponse.SC_BAD_REQUEST, "callback is not available at this endpoint");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter("callback") != null) {
            REFUSAL.send((HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
