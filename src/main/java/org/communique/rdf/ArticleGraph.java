package org.communique.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphReadOnly;

/// All that one version of an article says, as one named graph: the unit that a store replaces as a whole.
///
/// `name` is the graph's IRI, `version` names the version, `key` stays the same when the article's text changes
/// (`Article.key()`). The graph cannot be written to.
public record ArticleGraph(String name, String version, String key, Graph graph) {

    public ArticleGraph {
        graph = new GraphReadOnly(graph);
    }

    /// In triples.
    public int size() {
        return graph.size();
    }

    /// Writes one line for each triple, sorted, in UTF-8: the same graph always gives the same bytes. Does not
    /// close `out`.
    public void writeNQuads(OutputStream out) {
        String end = " <" + name + "> .\n";
        Iterator<String> lines = graph.stream()
                .map(triple -> NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .sorted()
                .iterator();
        try {
            while (lines.hasNext()) {
                out.write((lines.next() + end).getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the graph " + name, e);
        }
    }
}
