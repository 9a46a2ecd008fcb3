package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communique.pipeline.Outcome;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `extract` prints and what `build` stores are the same facts, field by field.
@NeedsTrainedModel
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

    @Test
    void everyFieldAndCodeGivesTheSameFactsEitherWay() {
        Outcome.Analysed article = EveryCode.article();
        Session session = new Session(folder).giving(article);

        assertThat(session.run("build", ARTICLES, "--store", store().toString()))
                .isZero();

        assertThat(session.err()).contains("; 0 nodes left out");
        assertThat(StoredFacts.lines(session, store()))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(StoredFacts.normalised(FactJson.lines(article.name(), article.facts())));
    }

    private Path store() {
        return folder.resolve("store");
    }
}
