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
import java.util.List;

/// Refuses other methods than those allowed and says which are. A HEAD goes on as a GET, whose body is not sent: Fuseki
/// answers no HEAD of a query.
final class Methods implements Filter {

    private final List<String> allowed;

    Methods(String... allowed) {
        this.allowed = List.of(allowed);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (!allowed.contains(asked.getMethod())) {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("Allow", String.join(", ", allowed));
            new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "ask with " + String.join(", ", allowed))
                    .send(answer);
        } else if (asked.getMethod().equals("HEAD")) {
            chain.doFilter(new Get(asked), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class Get extends HttpServletRequestWrapper {

        Get(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
