package org.communique.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.Input;
import org.communique.extract.FactExtractor;
import org.communique.fact.Fact;
import org.communique.text.Annotator;
import org.communique.text.BodyLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// From inputs to facts: reads, annotates and extracts, several articles at a time.
///
/// An article that takes longer than five seconds of a processor is rejected, so that no input can stop a run.
public final class Pipeline {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final BodyLanguage language;
    private final Annotator annotator;
    private final FactExtractor extractor;
    private final Pace pace;

    /// How many articles are worked on at a time, and how long one may take.
    record Pace(int threads, Duration longest) {}

    public Pipeline(BodyLanguage language, Annotator annotator, FactExtractor extractor) {
        this(language, annotator, extractor, new Pace(Runtime.getRuntime().availableProcessors(), LONGEST));
    }

    Pipeline(BodyLanguage language, Annotator annotator, FactExtractor extractor, Pace pace) {
        this.language = language;
        this.annotator = annotator;
        this.extractor = extractor;
        this.pace = pace;
    }

    /// The outcomes in the order of the inputs, each as soon as it is there.
    public Stream<Outcome> run(ArticleReader inputs) {
        return inputs.read().gather(Gatherers.mapConcurrent(pace.threads(), this::analyse));
    }

    private Outcome analyse(Input input) {
        return switch (input) {
            case Input.Unread(String name, String reason) -> new Outcome.Rejected(name, reason);
            case Input.Read(Article article, int replaced) -> inEnglish(article, replaced);
        };
    }

    private Outcome inEnglish(Article article, int replaced) {
        return language.other(article)
                .<Outcome>map(
                        other -> new Outcome.Skipped(article.name(), "it is written in " + other + ", not English"))
                .orElseGet(() -> within(article, replaced));
    }

    private Outcome within(Article article, int replaced) {
        FutureTask<List<Fact>> facts = new FutureTask<>(() -> extractor.extract(annotator.annotate(article)));
        Thread worker = Thread.ofPlatform().daemon().start(facts);
        try {
            return new Outcome.Analysed(article, new Patience(pace.longest()).await(facts, worker), replaced);
        } catch (TimeoutException e) {
            return new Outcome.Rejected(
                    article.name(),
                    "it took longer than " + pace.longest().toSeconds() + " s to read; split it into shorter articles");
        } catch (ExecutionException e) {
            LOG.error("article {} failed", article.name(), e.getCause());
            return new Outcome.Rejected(article.name(), "internal error: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Rejected(article.name(), "the run was interrupted");
        } finally {
            worker.interrupt();
        }
    }
}
