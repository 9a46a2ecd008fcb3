package org.communique.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/// Reads a store from end to end, and says what is wrong with it.
final class Verification {

    private static final String ARTICLE_GRAPHS = "https://w3id.org/communique/id/graph/article-";

    private final DatasetGraph dataset;
    private final List<String> complaints = new ArrayList<>();

    private Verification(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /// Nothing where every quad can be read and graphs and catalogue agree. What a broken file throws, an
    /// [InternalError] included, is a complaint like any other.
    static List<String> of(DatasetGraph dataset) {
        Verification verification = new Verification(dataset);
        Callable<Boolean> reading = () -> Txn.calculateRead(dataset, verification::read);
        FutureTask<Boolean> task = new FutureTask<>(reading);
        task.run();
        if (task.state() != Future.State.SUCCESS) {
            verification.complaints.add("cannot be read: " + StoreException.reason(task.exceptionNow()));
        }
        return List.copyOf(verification.complaints);
    }

    private boolean read() {
        Set<String> graphs = new TreeSet<>();
        dataset.find().forEachRemaining(quad -> graphs.add(checked(quad)));
        Catalogue catalogue = new Catalogue(dataset);
        Set<String> named = new TreeSet<>();
        for (String key : catalogue.keys()) {
            catalogue.find(key).ifPresent(edition -> named.add(edition.name().getURI()));
        }
        graphs.stream()
                .filter(name -> name.startsWith(ARTICLE_GRAPHS) && !named.contains(name))
                .forEach(name -> complaints.add("graph " + name + " is not in the catalogue"));
        return complaints.isEmpty();
    }

    /// A node that the node table has lost comes back as null.
    private String checked(Quad quad) {
        Node graph = quad.getGraph();
        if (graph == null || quad.getSubject() == null || quad.getPredicate() == null || quad.getObject() == null) {
            throw new IllegalStateException("a quad of " + graph + " has lost a term");
        }
        return graph.isURI() ? graph.getURI() : graph.toString();
    }
}
