package org.communique.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.communique.query.NamedQuery;

/// `/queries/NAME?target=country:RU` asks a shipped query, `/queries/NAME.rq` shows it.
///
/// The parameters are bound as RDF terms; what comes of it goes on to the SPARQL endpoint, so that the same limits and
/// formats hold. `format` and `timeout` are the endpoint's, every other parameter is the query's.
final class NamedQueries implements Filter {

    private static final String FOLDER = "/queries/";
    private static final String FILE = ".rq";
    private static final Set<String> OF_ENDPOINT = Set.of(Representation.PARAMETER, "timeout");

    /// What Fuseki calls the formats that are named otherwise everywhere else here.
    private static final Map<String, String> FUSEKI_NAMES = Map.of("jsonld", "json-ld", "rdf", "xml", "nq", "n-quads");

    private final String endpoint;

    /// `endpoint` is the path of the SPARQL endpoint.
    NamedQueries(String endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String name = asked.getRequestURI().replaceFirst("^" + FOLDER, "");
        if (asked.getRequestURI().equals("/queries")) {
            chain.doFilter(request, response);
        } else if (name.endsWith(FILE)) {
            show(name.substring(0, name.length() - FILE.length()), asked, answer);
        } else {
            ask(name, asked, answer, chain);
        }
    }

    private static void show(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] text = NamedQuery.load(name).text().getBytes(StandardCharsets.UTF_8);
            new Content("application/sparql-query; charset=utf-8", text).send(request, response);
        } catch (IllegalArgumentException e) {
            notThere(name).send(response);
        }
    }

    private void ask(String name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        NamedQuery query;
        try {
            query = NamedQuery.load(name);
        } catch (IllegalArgumentException e) {
            notThere(name).send(response);
            return;
        }
        Map<String, String> parameters;
        try {
            parameters = parameters(query, request);
        } catch (IllegalArgumentException e) {
            new Refusal(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage())).send(response);
            return;
        }
        chain.doFilter(new Rewritten(request, endpoint, parameters), response);
    }

    private static Refusal notThere(String name) {
        return new Refusal(
                HttpServletResponse.SC_NOT_FOUND, "there is no query '" + name + "'; /queries lists those there are");
    }

    /// Those of the SPARQL Protocol.
    private static Map<String, String> parameters(NamedQuery query, HttpServletRequest request) {
        Map<String, String> terms = new LinkedHashMap<>();
        Map<String, String> asked = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw new IllegalArgumentException("'" + name + "' is given " + values.length + " times; give it once");
            }
            (OF_ENDPOINT.contains(name) ? asked : terms).put(name, values[0]);
        });
        asked.computeIfPresent(Representation.PARAMETER, (_, format) -> FUSEKI_NAMES.getOrDefault(format, format));
        asked.put("query", query.bindTyped(terms).serialize());
        return asked;
    }
}
