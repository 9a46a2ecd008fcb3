package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Lets pages of other origins read answers (CORS), and never with the cookies or passwords of who looks at them.
///
/// `*` is right for what is public. A store that is not, on the machine of somebody who browses the web, is served with
/// `none`: any page could read it.
final class OtherOrigins implements Filter {

    private static final String EXPOSED = String.join(
            ", ", "ETag", "Link", "Location", Limits.ROWS_HEADER, Limits.BYTES_HEADER, Limits.SECONDS_HEADER);

    private final String allowed;

    OtherOrigins(String allowed) {
        this.allowed = allowed;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (allowed.equals("none")) {
            chain.doFilter(request, response);
            return;
        }
        answer.setHeader("Access-Control-Allow-Origin", allowed);
        answer.setHeader("Access-Control-Expose-Headers", EXPOSED);
        if (isPreflight(asked)) {
            answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
            answer.setHeader("Access-Control-Max-Age", "86400");
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
    }
}
