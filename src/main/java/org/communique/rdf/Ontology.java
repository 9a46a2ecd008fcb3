package org.communique.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sys.JenaSystem;

/// What all articles share: the vocabulary with its code lists and PLOVER's, and the prefixes to write it with.
///
/// `graph` is the background that a store loads once, below `name`; it cannot be written to.
public record Ontology(String name, Graph graph, SortedMap<String, String> prefixes) {

    private static final Map<String, String> MINTED = Map.of(
            "art", Iris.BASE + "article/",
            "agent", Iris.BASE + "agent/",
            "country", Iris.BASE + "country/",
            "st", Iris.BASE + "statement/",
            "ev", Iris.BASE + "event/",
            "pos", Iris.BASE + "position/",
            "sanc", Iris.BASE + "sanction/",
            "g", Iris.BASE + "graph/",
            "nif", Vocab.NIF,
            "cmq", Vocab.NAMESPACE);

    public Ontology {
        graph = new GraphReadOnly(graph);
    }

    /// In triples.
    public int size() {
        return graph.size();
    }

    /// Reads the files that the program carries.
    public static Ontology load() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        read("communique.ttl", graph);
        read("plover.ttl", graph);
        SortedMap<String, String> prefixes =
                new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap());
        prefixes.putAll(MINTED);
        return new Ontology(Iris.BASE + "graph/ontology", graph, prefixes);
    }

    /// The shapes that every article's graph keeps.
    static Graph shapes() {
        Graph shapes = GraphMemFactory.createDefaultGraphSameTerm();
        read("shapes.ttl", shapes);
        return shapes;
    }

    private static void read(String file, Graph into) {
        JenaSystem.init();
        try (InputStream in = Ontology.class.getResourceAsStream("/ontology/" + file)) {
            if (in == null) {
                throw new IllegalStateException("/ontology/" + file + " is not on the class path");
            }
            RDFDataMgr.read(into, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /ontology/" + file, e);
        }
    }
}
