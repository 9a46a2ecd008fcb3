package org.communique.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.search.Hit;
import org.communique.search.Question;
import org.communique.search.Searchable;
import org.communique.search.TextIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the text index in step with the store: it is to have come to the last change of the log.
///
/// Store and index cannot be committed together. The store goes first; what the index lacks when a process ends in
/// between, it takes from the log of changes when it is next needed. Where the log does not tell, or the index is of
/// another store, it is built anew. It is opened when it is first needed, as few commands do.
final class Texts implements Searchable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Path folder;
    private final PatchLog log;
    private final Supplier<DatasetGraph> base;

    private @Nullable TextIndex index;

    /// The same index while it is known to be up to date: readers do not wait for a writer.
    private volatile @Nullable TextIndex current;

    Texts(Path store, PatchLog log, Supplier<DatasetGraph> base) {
        this.folder = store.resolve("text");
        this.log = log;
        this.base = base;
    }

    /// What a step with the index comes to.
    @FunctionalInterface
    private interface Step<T> {
        T take(TextIndex index) throws IOException;
    }

    @Override
    public List<Hit> search(Question question) {
        TextIndex texts = current;
        try {
            return (texts == null ? ready() : texts).search(question);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Brings the index to the last change of the store, from the log or anew.
    synchronized TextIndex ready() {
        return with(texts -> {
            if (texts.generation() != log.last() && !catchUp(texts)) {
                build(texts);
            }
            current = texts;
            return texts;
        });
    }

    /// Takes in the change that was just committed, the last of the log.
    synchronized void follow(Patch patch) {
        boolean next = with(texts -> {
            boolean isNext = texts.generation() == log.last() - 1 && log.last() > 1;
            return isNext && take(texts, touched(patch));
        });
        if (!next) {
            ready();
        }
    }

    /// Builds the index anew, and says how many texts it holds.
    synchronized long rebuild() {
        return with(texts -> {
            build(texts);
            return texts.size();
        });
    }

    /// In what the index, brought to the last change, and the store differ, in words; nothing where they agree.
    synchronized List<String> differences() {
        ready();
        return with(texts -> {
            Tally tally = read(store -> tally(texts, store));
            return tally.found() == tally.stored() && tally.stored() == texts.size()
                    ? List.of()
                    : List.of("the text index holds " + texts.size() + " texts, and of the " + tally.stored()
                            + " in the store it has " + tally.found() + "; build it anew with 'communique reindex'");
        });
    }

    /// How many texts the store holds, and how many of them can be found.
    private record Tally(long stored, long found) {}

    private static Tally tally(TextIndex texts, DatasetGraph store) throws IOException {
        long stored = 0;
        long found = 0;
        for (Iterator<Triple> each = triples(store).iterator(); each.hasNext(); stored++) {
            found += texts.holds(each.next()) ? 1 : 0;
        }
        return new Tally(stored, found);
    }

    /// False where the log does not tell what happened since.
    private boolean catchUp(TextIndex texts) throws IOException {
        Set<Triple> touched = new HashSet<>();
        long generation = texts.generation();
        boolean known = generation >= 0 && generation < log.last();
        for (long number = generation + 1; known && number <= log.last(); number++) {
            Optional<Patch> patch = log.read(number);
            patch.map(Texts::touched).ifPresent(touched::addAll);
            known = patch.isPresent();
        }
        return known && take(texts, touched);
    }

    private boolean take(TextIndex texts, Set<Triple> touched) throws IOException {
        return read(store -> {
            texts.update(
                    touched,
                    triple -> store.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()),
                    log.last());
            return true;
        });
    }

    private void build(TextIndex texts) throws IOException {
        LOG.info("building the text index {}", folder);
        read(store -> {
            texts.rebuild(triples(store), log.last());
            return true;
        });
    }

    /// Each triple once, however many graphs hold it.
    private static Stream<Triple> triples(DatasetGraph store) {
        return TextIndex.properties().stream()
                .flatMap(property -> store.getUnionGraph().stream(Node.ANY, property, Node.ANY))
                .filter(TextIndex::takes);
    }

    private static Set<Triple> touched(Patch patch) {
        return Stream.concat(patch.gone().stream(), patch.fresh().stream())
                .map(Quad::asTriple)
                .filter(TextIndex::takes)
                .collect(Collectors.toSet());
    }

    /// What is read from the store, in one transaction.
    @FunctionalInterface
    private interface Reading<T> {
        T from(DatasetGraph store) throws IOException;
    }

    /// A query that needs the index first is in a transaction already.
    private <T> T read(Reading<T> reading) throws IOException {
        DatasetGraph store = base.get();
        if (store.isInTransaction()) {
            return reading.from(store);
        }
        store.begin(TxnType.READ);
        try {
            return reading.from(store);
        } finally {
            store.end();
        }
    }

    private <T> T with(Step<T> step) {
        try {
            if (index == null) {
                index = TextIndex.open(folder);
            }
            return step.take(index);
        } catch (IOException e) {
            close();
            throw failed(e);
        }
    }

    private StoreException failed(IOException cause) {
        return new StoreException(
                "cannot use the text index " + folder + ": " + StoreException.reason(cause)
                        + ". What is in the store is safe. See to the cause; the index is brought up to date when it is"
                        + " next used, or by 'communique reindex'.",
                cause);
    }

    @Override
    public synchronized void close() {
        TextIndex open = index;
        index = null;
        current = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            LOG.warn("the text index {} could not be closed: {}", folder, StoreException.reason(e));
        }
    }
}
