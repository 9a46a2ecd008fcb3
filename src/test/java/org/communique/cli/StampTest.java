package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.communique.article.ArticleReader;
import org.communique.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store says what it was loaded from, as long as nobody else writes to it.
class StampTest {

    @TempDir
    Path store;

    @Test
    void isOnTheStoreItWasPutOn() {
        Stamp stamp = new Stamp("abc");
        assertThat(stamp.isOn(store)).isFalse();

        stamp.put(store);

        assertThat(stamp.isOn(store)).isTrue();
        assertThat(new Stamp("abd").isOn(store)).isFalse();
    }

    @Test
    void isGoneAfterItWasRemoved() {
        Stamp stamp = new Stamp("abc");
        stamp.put(store);

        Stamp.remove(store);
        Stamp.remove(store);

        assertThat(stamp.isOn(store)).isFalse();
    }

    @Test
    void isRemovedByWhoeverBuilds() {
        Stamp stamp = new Stamp("abc");
        GraphStore.open(store).close();
        stamp.put(store);
        Session session = new Session(store).giving(Samples.analysed("a"));

        assertThat(session.run("build", "data/articles", "--store", store.toString()))
                .isZero();

        assertThat(stamp.isOn(store)).isFalse();
    }

    @Test
    void isUnknownWhereTheProgramIsNoJar() {
        assertThat(Stamp.of(ArticleReader.of(List.of(Path.of("data/articles")), InputStream.nullInputStream())))
                .isEmpty();
    }
}
