package org.communique.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/// Sends what was made in memory in the representation that the client asked for, or nothing where it has it already.
final class GraphAnswer {

    private GraphAnswer() {}

    /// Sends a graph of ours, of no more than some thousand triples, in the RDF format the client prefers.
    static void send(Graph graph, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Representation> wanted = Representation.wanted(request, Representation.GRAPHS);
        response.setHeader("Vary", "Accept");
        if (wanted.isPresent()) {
            Representation form = wanted.get();
            new Content(form.contentType(), write(graph, form)).send(request, response);
        } else {
            notAcceptable(Representation.GRAPHS).send(response);
        }
    }

    static Refusal notAcceptable(List<Representation> offer) {
        return new Refusal(
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                "it comes as " + offer.stream().map(Representation::mediaType).collect(Collectors.joining(", ")));
    }

    static byte[] write(Graph graph, Representation form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(form.format()).output(out);
        return out.toByteArray();
    }

    static byte[] write(DatasetGraph dataset, Representation form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(dataset).format(form.format()).output(out);
        return out.toByteArray();
    }
}
