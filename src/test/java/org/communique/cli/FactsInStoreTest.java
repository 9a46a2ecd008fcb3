package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `extract` prints and what `build` stores are the same facts, field by field.
class FactsInStoreTest {

    private static final String ARTICLES = "data/articles";

    @TempDir
    Path folder;

    @Test
    void theSampleArticlesGiveTheSameFactsEitherWay() {
        Session session = new Session(folder);

        assertThat(session.run("extract", ARTICLES)).isZero();
        List<String> printed = StoredFacts.normalised(session.out().lines());
        assertThat(session.run("build", ARTICLES, "--store", store().toString()))
                .isZero();

        assertThat(StoredFacts.lines(session, store()))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(printed);
    }

    private Path store() {
        return folder.resolve("store");
    }
}
