package org.communique.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.communique.rdf.ArticleGraph;

/// The knowledge graph on disk. One process at a time may have it open; within it, one thread writes and many read.
public final class GraphStore implements AutoCloseable {

    static {
        JenaSystem.init();
    }

    private static final Node ONTOLOGY = Catalogue.iri("https://w3id.org/communique/id/graph/ontology");

    private final Path folder;
    private final DatasetGraph base;
    private final DatasetGraph view;
    private final Catalogue catalogue;
    private boolean failed;

    private GraphStore(Path folder, DatasetGraph base) {
        this.folder = folder;
        this.base = base;
        this.view = new UnionView(base);
        this.catalogue = new Catalogue(base);
    }

    /// Whether there is a store in the folder; says nothing about whether it can be opened.
    public static boolean exists(Path folder) {
        return StoreFolder.holdsDatabase(folder);
    }

    /// Opens the store in the folder, or makes a new one there.
    public static GraphStore open(Path folder) {
        return new GraphStore(folder, StoreFolder.connect(folder));
    }

    /// Puts the articles in the place of their earlier versions, all in one transaction; those that are stored already
    /// just so are left alone. Of several versions of one article the last one stands.
    ///
    /// A commit is dear, whatever is in it: give it a thousand articles rather than one.
    public synchronized Replaced replace(List<ArticleGraph> articles) {
        Change change = Txn.calculateRead(base, () -> changeTo(articles));
        if (!change.isEmpty()) {
            write(() -> {
                change.gone().forEach(catalogue::remove);
                change.fresh().forEach(catalogue::add);
            });
        }
        return change.summary();
    }

    private Change changeTo(List<ArticleGraph> articles) {
        Map<String, Edition> stored = new LinkedHashMap<>();
        Map<String, Edition> wanted = new LinkedHashMap<>();
        for (ArticleGraph next : articles) {
            String key = next.key();
            if (!wanted.containsKey(key)) {
                catalogue.find(key).ifPresent(edition -> stored.put(key, edition));
            }
            wanted.put(key, Edition.after(wanted.getOrDefault(key, stored.get(key)), next));
        }
        return Change.between(stored, wanted);
    }

    /// Makes `graph` the background of all articles (ontology, code lists), and its prefixes the store's, if it is not
    /// so already. Returns whether something was written.
    public synchronized boolean background(Graph graph) {
        if (Txn.calculateRead(base, () -> asStored(graph).isIsomorphicWith(base.getGraph(ONTOLOGY)))) {
            return false;
        }
        write(() -> {
            base.deleteAny(ONTOLOGY, Node.ANY, Node.ANY, Node.ANY);
            graph.stream()
                    .forEach(triple ->
                            base.add(ONTOLOGY, triple.getSubject(), triple.getPredicate(), triple.getObject()));
            graph.getPrefixMapping().getNsPrefixMap().forEach(base.prefixes()::add);
        });
        return true;
    }

    private static Graph asStored(Graph graph) {
        Graph stored = GraphFactory.createDefaultGraph();
        graph.stream()
                .forEach(triple -> stored.add(Triple.create(
                        NormalizeTermsTDB2.normalizeTDB2(triple.getSubject()),
                        triple.getPredicate(),
                        NormalizeTermsTDB2.normalizeTDB2(triple.getObject()))));
        return stored;
    }

    /// Runs a write transaction. Nothing in it may fail but the disk and the machine: what goes wrong then, an
    /// `InternalError` of a full disk included, ends all writing until the store is opened again.
    private void write(Runnable changes) {
        if (failed) {
            throw new StoreException(
                    "the store at " + folder + " failed to write before. Close it, free the disk, and open it again.",
                    null);
        }
        // A task catches every Throwable and hands it over.
        FutureTask<Boolean> transaction = new FutureTask<>(() -> Txn.executeWrite(base, changes), true);
        transaction.run();
        if (transaction.state() != Future.State.SUCCESS) {
            failed = true;
            Throwable cause = transaction.exceptionNow();
            throw new StoreException(
                    "cannot write to the store at " + folder + ": " + StoreException.reason(cause)
                            + ". The articles of this batch are not stored; see to the cause and run again.",
                    cause);
        }
    }

    /// The store to read from: read-only, its default graph the union of all named graphs. Valid until [#close()].
    public DatasetGraph dataset() {
        return view;
    }

    /// The store as it lies, for what an operator changes by hand: its default graph is the stored one, which readers
    /// do
    /// not see. Articles come and go through [#replace(List)] and [#remove(String)], which keep the catalogue true.
    public DatasetGraph writable() {
        return base;
    }

    /// Takes an article out, all its graph, and notes that its version was here. Returns whether it was stored.
    public synchronized boolean remove(String key) {
        Optional<Edition> stored = Txn.calculateRead(base, () -> catalogue.find(key));
        stored.ifPresent(edition -> write(() -> {
            catalogue.remove(key, edition);
            catalogue.withdraw(edition);
        }));
        return stored.isPresent();
    }

    /// Hands over the stored graph of every article, in the order of their keys.
    public void forEach(Consumer<ArticleGraph> consumer) {
        Txn.executeRead(
                base,
                () -> catalogue
                        .keys()
                        .forEach(
                                key -> catalogue.find(key).ifPresent(edition -> consumer.accept(edition.stored(key)))));
    }

    /// How many articles the store holds.
    public long articles() {
        return Txn.calculateRead(base, catalogue::size);
    }

    /// How many quads the store holds, bookkeeping included. Reads an index from end to end.
    public long quads() {
        return Txn.calculateRead(
                base,
                () -> TDBInternal.getDatasetGraphTDB(base)
                        .getQuadTable()
                        .getNodeTupleTable()
                        .size());
    }

    /// Lets go of the folder, so that another process can open it. Readers must have finished.
    @Override
    public synchronized void close() {
        TDBInternal.expel(base, true);
    }
}
