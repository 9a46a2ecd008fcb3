package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.communique.rdf.Rdf11;
import org.jspecify.annotations.Nullable;

/// Answers in RDF 1.1, which everybody reads, and in RDF 1.2 who asks for it: `Accept: text/turtle;version=1.2`.
///
/// What is written in between, wherever in Fuseki, is written in the thread of the request.
final class RdfVersion implements Filter {

    private static final String PARAMETER = "version";
    private static final String RDF_12 = "1.2";

    /// JSON-LD has no words for triple terms.
    private static final String JSON_LD = Lang.JSONLD.getHeaderString();

    /// The media types that the request of this thread wants in RDF 1.2.
    private static final ThreadLocal<Set<String>> ASKED = ThreadLocal.withInitial(Set::of);

    static {
        Rdf11.registerWriters(lang -> ASKED.get().contains(lang.getHeaderString()));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        Set<String> asked = asked((HttpServletRequest) request);
        ASKED.set(asked);
        try {
            chain.doFilter(request, asked.isEmpty() ? answer : new Versioned(answer, asked));
        } finally {
            ASKED.remove();
        }
    }

    /// An Accept header may be sent in parts.
    private static Set<String> asked(HttpServletRequest request) {
        String accepted = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (!accepted.contains(PARAMETER)) {
            return Set.of();
        }
        return new AcceptList(accepted)
                .entries().stream()
                        .filter(range -> RDF_12.equals(range.getParameter(PARAMETER)))
                        .map(MediaType::getContentTypeStr)
                        .filter(type -> !type.equals(JSON_LD))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Says the version that it is in (RDF 1.2 Turtle §7).
    private static final class Versioned extends HttpServletResponseWrapper {

        private final Set<String> asked;

        private Versioned(HttpServletResponse response, Set<String> asked) {
            super(response);
            this.asked = asked;
        }

        @Override
        public void setContentType(@Nullable String type) {
            boolean said = type != null && asked.contains(type.replaceFirst("\\s*;.*", ""));
            super.setContentType(said ? type + ";" + PARAMETER + "=" + RDF_12 : type);
        }
    }
}
