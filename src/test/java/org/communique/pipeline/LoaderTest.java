package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.FactId;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.communique.fact.Span;
import org.communique.rdf.GraphMapper;
import org.communique.rdf.GraphValidator;
import org.communique.rdf.Violation;
import org.communique.store.GraphStore;
import org.communique.store.Replaced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which articles reach the store, when, and what is said of those that do not.
class LoaderTest {

    private static final GraphValidator VALIDATOR = GraphValidator.of(GraphMapper.of("1.0"));
    private static final StoredText TEXT = StoredText.of("Japan met Russia.");
    private static final Actor JAPAN = new Actor("country/JP", "Japan", ActorKind.COUNTRY, "JPN", "country/JP");

    @TempDir
    private Path folder;

    private GraphStore store;
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void open() {
        store = GraphStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void writesWhatItIsGivenAtTheEnd() {
        Loader loader = new Loader(store, VALIDATOR);

        assertThat(loader.add(analysed("a", TEXT, met("a-1")))).isEmpty();
        assertThat(loader.add(analysed("b", TEXT))).isEmpty();
        assertThat(store.articles()).isZero();
        Loader.Summary summary = loader.finish();

        assertThat(summary.leftOut()).isEmpty();
        assertThat(summary.written())
                .extracting(Replaced::written, Replaced::unchanged)
                .containsExactly(2, 0);
        assertThat(store.articles()).isEqualTo(2);
        assertThat(quads()).contains("/id/event/a-1>");
        assertThat(loader.finish()).isEqualTo(summary);
    }

    @Test
    void writesAFullBatchAtOnce() {
        Loader loader = new Loader(store, VALIDATOR, InstantSource.fixed(now), 2);

        loader.add(analysed("a", TEXT));
        assertThat(store.articles()).isZero();
        loader.add(analysed("b", TEXT));
        assertThat(store.articles()).isEqualTo(2);
        loader.add(analysed("c", TEXT));
        assertThat(store.articles()).isEqualTo(2);

        assertThat(loader.finish().written().written()).isEqualTo(3);
        assertThat(store.articles()).isEqualTo(3);
    }

    @Test
    void keepsNoArticleWaitingLongerThanFiveSeconds() {
        Loader loader = new Loader(store, VALIDATOR, () -> now, 1000);

        loader.add(analysed("a", TEXT));
        now = now.plusMillis(4999);
        loader.add(analysed("b", TEXT));
        assertThat(store.articles()).isZero();
        now = now.plusMillis(1);
        loader.add(analysed("c", TEXT));
        assertThat(store.articles()).isEqualTo(3);

        now = now.plusMillis(4999);
        loader.add(analysed("d", TEXT));
        assertThat(store.articles()).isEqualTo(3);
    }

    @Test
    void ofTwoDifferentArticlesWithOneNameTheSecondIsRejected() {
        Loader loader = new Loader(store, VALIDATOR);

        assertThat(loader.add(analysed("a", TEXT, met("a-1")))).isEmpty();
        assertThat(loader.add(analysed("a", StoredText.of("Something else."))))
                .contains(new Outcome.Rejected(
                        "a",
                        "another article of this run is called 'a' too and reads differently; rename one, or give each"
                                + " a url in its sidecar"));
        assertThat(loader.add(analysed("b", TEXT, met("b-1")))).isEmpty();

        assertThat(loader.finish().written().written()).isEqualTo(2);
        assertThat(quads()).contains("/id/event/a-1>", "/id/event/b-1>");
    }

    @Test
    void theSameArticleTwiceIsOneArticle() {
        Loader loader = new Loader(store, VALIDATOR);

        assertThat(loader.add(analysed("a", TEXT, met("a-1")))).isEmpty();
        assertThat(loader.add(analysed("a", TEXT, met("a-1")))).isEmpty();

        assertThat(loader.finish().written().written()).isEqualTo(1);
        assertThat(store.articles()).isEqualTo(1);
    }

    @Test
    void leavesOutTheFactsThatWouldBeWrongAndSaysWhy() {
        Evidence misquoted = new Evidence(new Span(0, 5), "Korea");
        Loader loader = new Loader(store, VALIDATOR);

        loader.add(analysed(
                "a",
                TEXT,
                met("a-1"),
                event("a-2", misquoted, null),
                event("a-3", words("met"), PartialDate.parse("2022-02-18"))));
        Loader.Summary summary = loader.finish();

        assertThat(summary.leftOut())
                .containsExactly(
                        new Violation(
                                "https://w3id.org/communique/id/event/a-2",
                                "the article does not read so at these offsets"),
                        new Violation(
                                "https://w3id.org/communique/id/event/a-3",
                                "an event dated after the article that tells it must be planned, promised, threatened,"
                                        + " requested, considered or hypothetical"));
        assertThat(quads()).contains("/id/event/a-1>").doesNotContain("/id/event/a-2>", "/id/event/a-3>");
    }

    @Test
    void anArticleThatNoGraphCanBeMadeOfIsRejectedAlone() {
        Loader loader = new Loader(store, VALIDATOR);

        assertThat(loader.add(analysed("a", StoredText.of("")))).hasValueSatisfying(rejected -> {
            assertThat(rejected.name()).isEqualTo("a");
            assertThat(rejected.reason()).startsWith("internal error: article 'a' cannot be written: ");
        });
        assertThat(loader.add(analysed("b", TEXT))).isEmpty();

        assertThat(loader.finish().written().written()).isEqualTo(1);
    }

    private static Outcome.Analysed analysed(String name, StoredText text, Fact... facts) {
        Source source = new Source(PartialDate.parse("2022-02-17"), Source.DateBasis.EXTERNAL, null, null, null);
        return new Outcome.Analysed(new Article(name, text, source, List.of()), List.of(facts), 0);
    }

    private static Event met(String id) {
        return event(id, words("met"), null);
    }

    private static Event event(String id, Evidence anchor, @Nullable PartialDate date) {
        return new Event(
                new FactId(id),
                new EventCode(PloverType.CONSULT, null, null),
                List.of(JAPAN),
                List.of(),
                Modality.ACTUAL,
                anchor,
                date,
                null,
                null,
                new Basis(words("Japan met Russia."), "rule", new Confidence(90)));
    }

    private static Evidence words(String words) {
        int begin = TEXT.flat().indexOf(words);
        return TEXT.evidence(new Span(begin, begin + words.length()));
    }

    /// What the store says of all articles.
    private String quads() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.forEach(graph -> graph.writeNQuads(out));
        return out.toString(StandardCharsets.UTF_8);
    }
}
