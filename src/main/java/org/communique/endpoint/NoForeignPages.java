package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/// Keeps web pages that the operator looks at from using the operator's service through the browser: none of its pages
/// calls it, so that what a page of any origin sends is refused, and on the loopback address what is sent to another
/// name (DNS rebinding).
final class NoForeignPages implements Filter {

    private static final Refusal OF_PAGE =
            new Refusal(HttpServletResponse.SC_FORBIDDEN, "this service answers programs, not web pages");
    private static final Refusal OTHER_NAME =
            new Refusal(HttpServletResponse.SC_FORBIDDEN, "this service is called 127.0.0.1, ::1 or localhost");

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    private final boolean loopback;

    NoForeignPages(boolean loopback) {
        this.loopback = loopback;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (asked.getHeader("Origin") != null || "cross-site".equals(asked.getHeader("Sec-Fetch-Site"))) {
            OF_PAGE.send(answer);
        } else if (loopback && !LOOPBACK.contains(asked.getServerName())) {
            OTHER_NAME.send(answer);
        } else {
            chain.doFilter(request, response);
        }
    }
}
