package org.communique.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Corrections;
import org.communique.search.TextQuery;

/// The knowledge graph on disk. One process at a time may have it open; within it, one thread writes and many read.
public final class GraphStore implements AutoCloseable {

    static {
        JenaSystem.init();
        TextQuery.register();
    }

    private final Database database;
    private final DatasetGraph view;
    private final DatasetGraph operator;

    private GraphStore(Database database) {
        this.database = database;
        this.view = new UnionView(database);
        this.operator = OperatorView.of(database);
    }

    /// Whether there is a store in the folder; says nothing about whether it can be opened.
    public static boolean exists(Path folder) {
        return StoreFolder.holdsDatabase(folder);
    }

    /// Opens the store in the folder, or makes a new one there.
    public static GraphStore open(Path folder) {
        return new GraphStore(Database.open(folder));
    }

    /// Puts the articles in the place of their earlier versions, all in one transaction; those that are stored
    /// already just so are left alone. Of several versions of one article the last one stands.
    ///
    /// A commit is dear, whatever is in it: give it a thousand articles rather than one.
    public Replaced replace(List<ArticleGraph> articles) {
        return alone(() -> {
            Change change = read(() -> changeTo(articles));
            if (!change.patch().isEmpty()) {
                database.write(change.patch());
            }
            return change.summary();
        });
    }

    /// One writer at a time works out what to change and does it.
    private <T> T alone(Supplier<T> work) {
        database.writing().lock();
        try {
            return work.get();
        } finally {
            database.writing().unlock();
        }
    }

    private Change changeTo(List<ArticleGraph> articles) {
        Catalogue catalogue = new Catalogue(database.base());
        Corrections corrections = new Correcting(database.base()).current();
        Map<String, Edition> stored = new LinkedHashMap<>();
        Map<String, Edition> wanted = new LinkedHashMap<>();
        for (ArticleGraph next : articles) {
            String key = next.key();
            if (!wanted.containsKey(key)) {
                catalogue.find(key).ifPresent(edition -> stored.put(key, edition));
            }
            Edition edition = Edition.after(wanted.getOrDefault(key, stored.get(key)), next);
            wanted.put(key, edition.corrected(corrections));
        }
        return Change.between(stored, wanted, catalogue.withdrawn(wanted.values()));
    }

    /// Makes `graph` the background of all articles (ontology, code lists), and its prefixes the store's, if it
    /// is not so already. Returns whether something was written.
    public boolean background(Graph graph) {
        return put(Layers.ONTOLOGY, graph);
    }

    /// Makes `graph` the canonical layer, in the place of the one before. Returns whether something was written.
    public boolean canonical(Graph graph) {
        return put(Layers.CANONICAL, graph);
    }

    /// What people have set right so far.
    public Corrections corrections() {
        return read(() -> new Correcting(database.base()).current());
    }

    /// What would change if these were the corrections in force, and no others.
    public CorrectionPlan plan(Corrections corrections) {
        return read(() -> new Correcting(database.base()).plan(corrections));
    }

    /// Puts the corrections of a plan in force, for the articles that are stored and those that will be.
    /// Nothing may have been written since the plan was made.
    public void carryOut(CorrectionPlan plan) {
        alone(() -> write(Optional.of(plan.patch()).filter(patch -> !patch.isEmpty())));
    }

    private boolean write(Optional<Patch> patch) {
        patch.ifPresent(database::write);
        return patch.isPresent();
    }

    private boolean put(Node name, Graph graph) {
        return alone(() -> write(read(() -> {
            Graph stored = database.base().getGraph(name);
            return asStored(graph).isIsomorphicWith(stored)
                    ? Optional.empty()
                    : Optional.of(Patch.between(
                            quads(name, stored),
                            quads(name, graph),
                            graph.getPrefixMapping().getNsPrefixMap()));
        })));
    }

    private static Set<Quad> quads(Node name, Graph graph) {
        return graph.stream().map(triple -> Quad.create(name, triple)).collect(Collectors.toSet());
    }

    private <T> T read(Supplier<T> reading) {
        return Txn.calculateRead(database.base(), reading);
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

    /// The store to read from: read-only, its default graph the union of all named graphs. Valid until [#close()].
    public DatasetGraph dataset() {
        return view;
    }

    /// The store as it lies, for what an operator changes by hand: its default graph is the stored one, which readers
    /// do not see. What a transaction changes is one change of the log. Articles come and
    /// go through [#replace(List)] and [#remove(String)], which keep the catalogue true. Valid until [#close()].
    public DatasetGraph writable() {
        return operator;
    }

    /// Takes an article out, all its graph, and notes that its version was here. Returns whether it was stored.
    public boolean remove(String key) {
        return alone(() -> write(read(() -> new Catalogue(database.base()).removal(key))));
    }

    /// Hands over the stored graph of every article, in the order of their keys.
    public void forEach(Consumer<ArticleGraph> consumer) {
        Txn.executeRead(database.base(), () -> {
            Catalogue catalogue = new Catalogue(database.base());
            catalogue
                    .keys()
                    .forEach(key -> catalogue.find(key).ifPresent(edition -> consumer.accept(edition.stored(key))));
        });
    }

    /// How many articles the store holds.
    public long articles() {
        return read(() -> new Catalogue(database.base()).size());
    }

    /// How many quads the store holds, bookkeeping included. Reads an index from end to end.
    public long quads() {
        return read(() -> TDBInternal.getDatasetGraphTDB(database.base())
                .getQuadTable()
                .getNodeTupleTable()
                .size());
    }

    /// Reads everything, and says what is wrong with it; nothing where all is well.
    public List<String> verify() {
        return Stream.concat(Verification.of(database.base()).stream(), database.texts().differences().stream())
                .toList();
    }

    /// Brings the text index to the last change, so that the first who searches need not wait for it.
    public void prepareSearch() {
        database.texts().ready();
    }

    /// How many texts can be found by their words.
    public long texts() {
        return database.texts().ready().size();
    }

    /// Builds the text index anew, and says how many texts it holds.
    public long reindex() {
        return database.texts().rebuild();
    }

    /// Writes all quads to a new file, packed N-Quads with a checksum beside it, and says how many. Readers and the
    /// writer go on.
    public long backUp(Path file) {
        return backUp(file, () -> false);
    }

    /// The same, given up with a [StoreException] once `stop` says so.
    public long backUp(Path file, BooleanSupplier stop) {
        return new Backup(file).write(database.base(), stop);
    }

    /// The changes so far, the first first: packed RDF Patches, in files that their numbers give the names.
    public List<Path> changes() {
        return new PatchLog(database.folder()).files();
    }

    /// Takes away what earlier writes have left behind in the files. Readers go on, writers wait.
    public void compact() {
        alone(() -> {
            new Compaction(database.folder()).run(database.base());
            return true;
        });
    }

    /// Compacts where the files have grown to a multiple of what is in them.
    public void compactIfItPays() {
        if (new Compaction(database.folder()).pays()) {
            compact();
        }
    }

    /// Lets go of the folder, so that another process can open it. Readers must have finished.
    @Override
    public void close() {
        database.close();
    }
}
