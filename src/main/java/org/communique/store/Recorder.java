package org.communique.store;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/// Keeps what the one writing transaction changes: told of each step before it is taken, it sees whether that changes
/// anything.
final class Recorder extends RDFChangesBase {

    private final Database database;
    private Set<Quad> gone = new LinkedHashSet<>();
    private Set<Quad> fresh = new LinkedHashSet<>();
    private Map<String, String> prefixes = new TreeMap<>();

    Recorder(Database database) {
        this.database = database;
    }

    /// What has changed since it was last asked.
    Patch take() {
        Patch patch = new Patch(gone, fresh, prefixes);
        gone = new LinkedHashSet<>();
        fresh = new LinkedHashSet<>();
        prefixes = new TreeMap<>();
        return patch;
    }

    @Override
    public void add(@Nullable Node graph, Node subject, Node predicate, Node object) {
        Quad quad = quad(graph, subject, predicate, object);
        if (!store().contains(quad) && !gone.remove(quad)) {
            fresh.add(quad);
        }
    }

    @Override
    public void delete(@Nullable Node graph, Node subject, Node predicate, Node object) {
        Quad quad = quad(graph, subject, predicate, object);
        if (store().contains(quad) && !fresh.remove(quad)) {
            gone.add(quad);
        }
    }

    @Override
    public void addPrefix(@Nullable Node graph, String prefix, String iri) {
        prefixes.put(prefix, iri);
    }

    private DatasetGraph store() {
        return database.base();
    }

    private static Quad quad(@Nullable Node graph, Node subject, Node predicate, Node object) {
        Node name = graph == null || Quad.isDefaultGraph(graph) ? Quad.defaultGraphIRI : graph;
        return Quad.create(name, subject, predicate, object);
    }
}
