package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.communique.store.Articles.article;

import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a store when a write goes wrong in its middle.
class AbortedWriteTest {

    @TempDir
    private Path folder;

    /// Up to Jena 6.0 the terms written after an aborted transaction were lost or mixed up (GH-3877).
    @Test
    void jenaItselfKeepsTermsApartAfterAnAbort() {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        Txn.executeWrite(dataset, () -> dataset.add(quad(1)));
        dataset.begin(TxnType.WRITE);
        IntStream.range(100, 200).forEach(number -> dataset.add(quad(number)));
        dataset.abort();
        dataset.end();
        Txn.executeWrite(dataset, () -> IntStream.range(2, 50).forEach(number -> dataset.add(quad(number))));
        TDBInternal.expel(dataset);

        DatasetGraph again = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        assertThat(Txn.calculateRead(again, () -> again.stream().toList()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(1, 50).mapToObj(AbortedWriteTest::quad).toList());
        TDBInternal.expel(again);
    }

    @Test
    void anErrorInsideATransactionCostsItsBatchAndNothingElse() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(article(1, 1, 20)));
        }
        try (Database database = Database.open(folder)) {
            DatasetGraph before = database.base();

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> database.write(poisoned()))
                    .withMessageStartingWith("cannot write to the store at " + folder + ": no space left. ")
                    .withMessageEndingWith(
                            "The articles of this batch are not stored; see to the cause and run again.");

            assertThat(database.base()).isNotSameAs(before);
            assertThat(Verification.of(database.base())).isEmpty();
            database.write(new Patch(Set.of(), Set.of(quad(7)), Map.of()));
            assertThat(Txn.calculateRead(database.base(), () -> database.base().contains(quad(7))))
                    .isTrue();
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(Articles.quads(store)).hasSize(22);
            assertThat(store.replace(List.of(article(1, 1, 20)))).isEqualTo(new Replaced(0, 0, 1, 0));
        }
        assertThat(new PatchLog(folder).files()).hasSize(2);
    }

    /// Quads that can be read once, for the log; the second time an error comes after fifty of them.
    private static Patch poisoned() {
        List<Quad> quads =
                IntStream.range(100, 200).mapToObj(AbortedWriteTest::quad).toList();
        AtomicInteger readings = new AtomicInteger();
        return new Patch(
                Set.of(),
                new AbstractSet<>() {
                    @Override
                    public Iterator<Quad> iterator() {
                        return readings.incrementAndGet() == 1 ? quads.iterator() : failingIterator(quads);
                    }

                    @Override
                    public int size() {
                        return quads.size();
                    }
                },
                Map.of());
    }

    private static Iterator<Quad> failingIterator(List<Quad> quads) {
        return quads.stream()
                .peek(quad -> {
                    if (quad.equals(quads.get(50))) {
                        throw new InternalError("no space left");
                    }
                })
                .iterator();
    }

    private static Quad quad(int number) {
        Node node = NodeFactory.createURI("https://example.org/" + number);
        return Quad.create(node, node, node, NodeFactory.createLiteralString("number " + number));
    }
}
