package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.store.Articles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.rdf.Ontology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backup and restore, replay, compaction, and what is found wrong with a store.
class StoreToolsTest {

    @TempDir
    private Path temp;

    private Path folder = Path.of("");
    private List<String> quads = List.of();

    @BeforeEach
    void fill() {
        folder = temp.resolve("store");
        try (GraphStore store = GraphStore.open(folder)) {
            store.background(Ontology.load().graph());
            store.replace(List.of(article(1, 1, 5), article(2, 1, 5)));
            store.replace(List.of(article(1, 2, 4), article(3, 1, 3)));
            store.canonical(article(9, 1, 2).graph());
            store.canonical(GraphFactory.createDefaultGraph());
            quads = Articles.quads(store);
        }
    }

    @Test
    void whatIsRestoredIsWhatWasBackedUp() {
        Path file = temp.resolve("backups/store.nq.gz");
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.backUp(file)).isEqualTo(quads.size());
            assertThatThrownBy(() -> store.backUp(file))
                    .hasMessage(file + " exists already; choose another name or take it away.");
        }
        Path copy = temp.resolve("copy");

        assertThat(NewStore.restore(file, copy)).isEqualTo(quads.size());

        try (GraphStore store = GraphStore.open(copy)) {
            assertThat(Articles.quads(store)).isEqualTo(quads);
            assertThat(store.background(Ontology.load().graph())).isFalse();
            assertThat(store.replace(List.of(article(1, 3, 4)))).isEqualTo(new Replaced(0, 1, 0, 4));
        }
        assertThatThrownBy(() -> NewStore.restore(file, copy)).hasMessageContaining(copy + " exists already");
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        Path file = temp.resolve("store.nq.gz");
        try (GraphStore store = GraphStore.open(folder)) {
            store.backUp(file);
        }
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);

        assertThatThrownBy(() -> NewStore.restore(file, temp.resolve("copy")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is damaged: it does not fit " + file + ".sha256");
        assertThatThrownBy(() -> NewStore.restore(temp.resolve("none"), temp.resolve("copy")))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("cannot make the store at ");
        try (var entries = Files.list(temp)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrder("store", "store.nq.gz", "store.nq.gz.sha256");
        }
    }

    @Test
    void theLogOfChangesBuildsTheSameStoreAgain() {
        assertThat(NewStore.replay(folder, temp.resolve("again"))).isEqualTo(5);

        try (GraphStore store = GraphStore.open(temp.resolve("again"))) {
            assertThat(Articles.quads(store)).isEqualTo(quads);
        }
    }

    @Test
    void compactionKeepsEveryQuad() throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            store.compactIfItPays();
            assertThat(folder.resolve("communique.compacted")).doesNotExist();

            store.compact();

            assertThat(Articles.quads(store)).isEqualTo(quads);
            store.replace(List.of(article(4, 1, 3)));
            assertThat(store.articles()).isEqualTo(4);
        }
        assertThat(folder.resolve("communique.compacted")).exists();
        assertThat(folder.resolve("Data-0001")).doesNotExist();
    }

    @Test
    void aChangeThatWasCutOffIsSettledByWhatTheStoreHolds() throws IOException {
        Path last = folder.resolve("patches/00000005.rdfp.gz");
        Path pending = folder.resolve("patches/pending.rdfp.gz");
        Files.move(last, pending);
        GraphStore.open(folder).close();
        assertThat(last).as("committed, but not yet numbered").exists();
        assertThat(pending).doesNotExist();

        Files.copy(folder.resolve("patches/00000002.rdfp.gz"), pending);
        GraphStore.open(folder).close();
        assertThat(pending).as("not as the store stands").doesNotExist();

        byte[] whole = Files.readAllBytes(last);
        Files.write(pending, java.util.Arrays.copyOf(whole, whole.length / 2));
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(Articles.quads(store)).isEqualTo(quads);
        }
        assertThat(pending).as("never finished").doesNotExist();
        assertThat(new PatchLog(folder).files()).hasSize(5);
    }

    @Test
    void aMarkedStoreIsCheckedBeforeItIsUsed() throws IOException {
        new DirtyMarker(folder).put("No space left on device");
        assertThat(Checkup.of(folder))
                .contains(new Checkup.Finding(false, "a write went wrong: No space left on device"));

        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(Articles.quads(store)).isEqualTo(quads);
        }
        assertThat(new DirtyMarker(folder).reason()).isEmpty();
    }

    @Test
    void aSoundStoreHasNothingToComplainOf() {
        assertThat(Checkup.of(folder)).allMatch(Checkup.Finding::sound).hasSize(5);
        assertThat(Checkup.of(folder).get(1).what())
                .isEqualTo("3 articles, %d quads, all of them readable".formatted(quads.size()));
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.verify()).isEmpty();
            assertThat(Checkup.of(folder))
                    .anyMatch(finding ->
                            !finding.sound() && finding.what().endsWith("this process has it open already."));
        }
    }
}
