package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.store.Articles.article;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an operator changes by hand: logged and indexed like any change, and taken back without a trace.
class OperatorViewTest {

    @TempDir
    private Path temp;

    private Path folder;
    private GraphStore store;

    @BeforeEach
    void fill() {
        folder = temp.resolve("store");
        store = GraphStore.open(folder);
        store.replace(List.of(article(1, 1, 5)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isInTheLogFromWhichTheSameStoreIsBuilt() {
        update("""
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                INSERT DATA { <urn:a> <urn:p> 0.90 . GRAPH <urn:g> { <urn:a> rdfs:label "Oslo summit"@en , "x" } } ;
                DELETE WHERE { GRAPH <urn:g> { ?s ?p "x" } } ;
                DELETE { GRAPH ?g { ?s rdfs:comment ?o } } INSERT { GRAPH ?g { ?s rdfs:comment "changed" } }
                WHERE { GRAPH ?g { ?s rdfs:comment ?o FILTER(CONTAINS(STR(?o), "comment 1")) } }
                """);
        update("INSERT DATA { <urn:a> <urn:p> 0.9 }");

        assertThat(new PatchLog(folder).files()).hasSize(2);
        assertThat(ask("GRAPH <urn:g> { ?s ?p 'Oslo summit'@en } <urn:a> <urn:p> 0.9"))
                .isTrue();
        assertThat(ask("GRAPH <urn:g> { ?s ?p 'x' }")).isFalse();
        assertThat(ask("GRAPH ?g { ?s ?p 'changed' }")).isTrue();
        assertThat(ask("GRAPH ?g { ?s <http://jena.apache.org/text#query> 'summit' }"))
                .isTrue();
        NewStore.replay(folder, temp.resolve("again"));
        try (GraphStore again = GraphStore.open(temp.resolve("again"))) {
            assertThat(Articles.quads(again)).isEqualTo(Articles.quads(store));
            assertThat(Txn.calculateRead(
                            again.writable(),
                            () -> again.writable().getDefaultGraph().size()))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsTakenBackLeavesNothing() {
        List<String> before = Articles.quads(store);
        DatasetGraph writable = store.writable();
        writable.begin(TxnType.WRITE);
        writable.add(
                NodeFactory.createURI("urn:g"),
                NodeFactory.createURI("urn:a"),
                NodeFactory.createURI("urn:p"),
                NodeFactory.createLiteralString("x"));
        assertThat(writable.isInTransaction()).isTrue();
        writable.abort();
        writable.end();

        assertThat(writable.isInTransaction()).isFalse();
        assertThat(Articles.quads(store)).isEqualTo(before);
        assertThat(new PatchLog(folder).files()).hasSize(1);
        assertThat(store.replace(List.of(article(2, 1, 5))).written()).isEqualTo(1);
    }

    @Test
    void aTransactionThatCannotBeginKeepsNobodyOut() throws InterruptedException {
        DatasetGraph writable = store.writable();
        writable.begin(TxnType.WRITE);
        assertThatThrownBy(() -> writable.begin(TxnType.WRITE)).isInstanceOf(JenaTransactionException.class);
        writable.abort();
        writable.end();

        Thread loading = Thread.ofPlatform().daemon().start(() -> store.replace(List.of(article(2, 1, 5))));
        loading.join(Duration.ofSeconds(20));
        assertThat(loading.isAlive()).isFalse();
    }

    @Test
    void twoWritersDoNotMeet() throws InterruptedException {
        DatasetGraph writable = store.writable();
        writable.begin(TxnType.WRITE);
        Thread loading = Thread.ofPlatform().start(() -> store.replace(List.of(article(1, 2, 6))));
        writable.clear();
        loading.join(200);
        assertThat(loading.isAlive()).isTrue();
        writable.commit();
        writable.end();
        loading.join();

        assertThat(store.articles()).isEqualTo(1);
        assertThat(store.verify()).isEmpty();
        assertThat(Articles.quads(store)).hasSize(7);
    }

    private void update(String update) {
        Txn.executeWrite(
                store.writable(),
                () -> UpdateExec.dataset(store.writable()).update(update).execute());
    }

    private boolean ask(String pattern) {
        return Txn.calculateRead(
                store.writable(),
                () -> QueryExec.dataset(store.writable())
                        .query("ASK { " + pattern + " }")
                        .build()
                        .ask());
    }
}
