package org.communique.endpoint;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;

/// A case of the W3C's protocol tests: requests to send one after the other, and what each must be answered with.
record W3cCase(String id, Map<String, Path> graphs, List<Exchange> exchanges) {

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

    /// A request and what is expected of the answer.
    record Exchange(Request request, Expected expected) {}

    /// As the manifest has it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Request(String method, String path, Map<String, String> headers, byte @Nullable [] body) {}

    /// `status` are names such as `Created` and `StatusCode4xx`; the rest may be missing.
    record Expected(
            List<String> status,
            @Nullable Boolean truth,
            @Nullable String format,
            Map<String, String> headers,
            @Nullable String body) {}

    static List<W3cCase> read(Path manifest) {
        Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
        return model
                .listObjectsOfProperty(model.createProperty(MF, "entries"))
                .next()
                .as(RDFList.class)
                .asJavaList()
                .stream()
                .map(RDFNode::asResource)
                .map(W3cCase::of)
                .toList();
    }

    private static W3cCase of(Resource test) {
        Map<String, Path> graphs = new TreeMap<>();
        test.listProperties(property(test, UT + "graphData")).forEach(data -> {
            Resource graph = data.getResource();
            graphs.put(
                    graph.getProperty(property(test, LABEL)).getString(),
                    Path.of(URI.create(the(graph, UT + "graph").toString())));
        });
        List<Exchange> exchanges = items(the(the(test, MF + "action"), HT + "requests")).stream()
                .map(request -> new Exchange(request(request), expected(the(request, HT + "resp"))))
                .toList();
        return new W3cCase(test.getLocalName(), graphs, exchanges);
    }

    private static Request request(Resource request) {
        Resource content = object(request, HT + "body");
        byte[] body = null;
        if (content != null) {
            String encoding = word(content, CNT + "characterEncoding");
            body = word(content, CNT + "chars").getBytes(Charset.forName(encoding));
        }
        return new Request(
                word(request, HT + "methodName"), word(request, HT + "absolutePath"), headers(request), body);
    }

    private static Expected expected(Resource response) {
        Resource content = object(response, HT + "body");
        Statement truth = response.getProperty(property(response, MF + "expectedBoolean"));
        return new Expected(
                response.listProperties(property(response, MF + "expectedStatus"))
                        .mapWith(status -> status.getResource().getURI().replaceFirst(".*#", ""))
                        .toList(),
                truth == null ? null : truth.getBoolean(),
                string(response, MF + "expectedFormat"),
                headers(response),
                content == null ? null : string(content, CNT + "chars"));
    }

    private static Map<String, String> headers(Resource message) {
        return items(object(message, HT + "headers")).stream()
                .collect(Collectors.toMap(
                        header -> word(header, HT + "fieldName"), header -> word(header, HT + "fieldValue")));
    }

    private static List<Resource> items(@Nullable Resource list) {
        return list == null
                ? List.of()
                : list.as(RDFList.class).asJavaList().stream()
                        .map(RDFNode::asResource)
                        .toList();
    }

    private static Property property(Resource of, String iri) {
        return of.getModel().createProperty(iri);
    }

    private static Resource the(Resource subject, String property) {
        return Objects.requireNonNull(object(subject, property), property);
    }

    private static String word(Resource subject, String property) {
        return Objects.requireNonNull(string(subject, property), property);
    }

    private static @Nullable Resource object(Resource subject, String property) {
        Statement found = subject.getProperty(property(subject, property));
        return found == null ? null : found.getResource();
    }

    private static @Nullable String string(Resource subject, String property) {
        Statement found = subject.getProperty(property(subject, property));
        return found == null ? null : found.getString();
    }
}
