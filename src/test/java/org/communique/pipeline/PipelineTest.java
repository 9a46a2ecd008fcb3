package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.extract.FactExtractor;
import org.communique.text.Annotator;
import org.communique.text.BodyLanguage;
import org.communique.text.Document;
import org.communique.text.TrainedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What comes of articles that are read side by side, and of those that fail.
@Timeout(30)
class PipelineTest {

    private static final BodyLanguage LANGUAGE = new BodyLanguage();
    private static final FactExtractor EXTRACTOR = FactExtractor.load();
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void keepsTheOrderOfTheInputsWhicheverIsReadFirst() {
        CountDownLatch others = new CountDownLatch(3);
        Annotator firstIsLast = article -> {
            if (article.name().equals("a")) {
                await(others);
            } else {
                others.countDown();
            }
            return empty(article);
        };

        assertThat(run(
                        new Pipeline(LANGUAGE, firstIsLast, EXTRACTOR, new Pipeline.Pace(4, LONG)),
                        "a",
                        "b",
                        "c",
                        "d",
                        "e"))
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void readsAsManyArticlesAtATimeAsItHasThreads() {
        CyclicBarrier together = new CyclicBarrier(2);
        Annotator inPairs = article -> {
            await(together);
            return empty(article);
        };

        assertThat(run(new Pipeline(LANGUAGE, inPairs, EXTRACTOR, new Pipeline.Pace(2, LONG)), "a", "b", "c", "d"))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void anArticleThatFailsIsRejectedAlone() {
        Annotator failing = article -> switch (article.name()) {
            case "b" -> throw new IllegalStateException("no verb");
            case "d" -> throw new StackOverflowError("so deep");
            default -> empty(article);
        };

        assertThat(run(new Pipeline(LANGUAGE, failing, EXTRACTOR, new Pipeline.Pace(2, LONG)), "a", "b", "c", "d", "e"))
                .containsExactly(
                        "a",
                        "b: internal error: java.lang.IllegalStateException: no verb",
                        "c",
                        "d: internal error: java.lang.StackOverflowError: so deep",
                        "e");
    }

    @Test
    void anArticleThatTakesTooLongIsRejectedAlone() {
        CountDownLatch never = new CountDownLatch(1);
        Annotator endless = article -> {
            if (article.name().equals("b")) {
                await(never);
            }
            return empty(article);
        };

        assertThat(run(
                        new Pipeline(LANGUAGE, endless, EXTRACTOR, new Pipeline.Pace(1, Duration.ofSeconds(1))),
                        "a",
                        "b",
                        "c"))
                .containsExactly("a", "b: it took longer than 1 s to read; split it into shorter articles", "c");
    }

    @Test
    void whatIsNoArticleIsRejectedWithTheReason() throws IOException {
        Files.createFile(folder.resolve("b.txt"));

        assertThat(run(new Pipeline(LANGUAGE, PipelineTest::empty, EXTRACTOR, new Pipeline.Pace(2, LONG)), "a", "c"))
                .containsExactly("a", "b: the file is empty; put the text into it or leave it out", "c");
    }

    @Test
    void extractsFactsAndCountsMalformedBytes() throws IOException {
        byte[] text = "Japan imposed sanctions on Russia. \u00ff\u00fe".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("a.txt"), text);

        List<Outcome> outcomes = new Pipeline(LANGUAGE, TrainedModel.annotator(), EXTRACTOR)
                .run(reader(file))
                .toList();

        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Analysed.class, analysed -> {
            assertThat(analysed.name()).isEqualTo("a");
            assertThat(analysed.facts()).hasSize(1);
            assertThat(analysed.replaced()).isEqualTo(2);
        });
    }

    /// Each outcome on a line: the article's name, and why it was rejected.
    private List<String> run(Pipeline pipeline, String... names) {
        Arrays.stream(names).forEach(this::write);
        try (Stream<Outcome> outcomes = pipeline.run(reader(folder))) {
            return outcomes.map(outcome -> switch (outcome) {
                        case Outcome.Analysed(Article article, var _, int _) -> article.name();
                        case Outcome.Skipped(String name, String reason) -> name + ": " + reason;
                        case Outcome.Rejected(String name, String reason) -> name + ": " + reason;
                    })
                    .toList();
        }
    }

    private void write(String name) {
        try {
            Files.writeString(folder.resolve(name + ".txt"), "Japan met Russia.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArticleReader reader(Path path) {
        return ArticleReader.of(List.of(path), InputStream.nullInputStream());
    }

    private static Document empty(Article article) {
        return new Document(article, article.text().flat(), List.of(), List.of(), List.of(), List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
