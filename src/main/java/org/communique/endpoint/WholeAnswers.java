package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// An answer is whole or visibly none: what fails before its first byte left becomes an error, what fails later or
/// grows beyond its limit ends with the connection, so that no client takes a part for the whole.
final class WholeAnswers implements Filter {

    /// Makes Jetty close the connection without the mark of the end (`HttpServletResponse#sendError`).
    private static final int ABORT = -1;

    private final long bytes;

    WholeAnswers(long bytes) {
        this.bytes = bytes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = ((HttpServletRequest) request).getRequestURI();
        if (path.startsWith(DumpFiles.PATH) || path.startsWith(ChangeFeed.PATH)) {
            // Files say how long they are.
            chain.doFilter(request, response);
            return;
        }
        CountedAnswer counted = new CountedAnswer(answer, bytes);
        chain.doFilter(request, counted);
        if (counted.isBroken()) {
            answer.sendError(ABORT);
        }
    }
}
