package org.communique.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Checked;
import org.communique.rdf.GraphValidator;
import org.communique.rdf.Violation;
import org.communique.store.GraphStore;
import org.communique.store.Replaced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// From facts to the store: maps and checks each article's graph, and writes many in one transaction.
///
/// A commit costs the same whatever is in it, so that a batch is written at a thousand articles or after five seconds.
public final class Loader {

    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);
    private static final int BATCH = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final GraphStore store;
    private final GraphValidator validator;
    private final InstantSource clock;
    private final int batchSize;
    private final List<ArticleGraph> batch = new ArrayList<>();
    private final Map<String, String> loaded = new HashMap<>();
    private final List<Violation> leftOut = new ArrayList<>();
    private Replaced total = Replaced.NOTHING;
    private Instant oldest = Instant.MAX;

    public Loader(GraphStore store, GraphValidator validator) {
        this(store, validator, InstantSource.system(), BATCH);
    }

    Loader(GraphStore store, GraphValidator validator, InstantSource clock, int batchSize) {
        this.store = store;
        this.validator = validator;
        this.clock = clock;
        this.batchSize = batchSize;
    }

    /// What a run wrote, and the nodes that were left out because they would have been wrong.
    public record Summary(Replaced written, List<Violation> leftOut) {

        public Summary {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// Takes an article's facts for the store. Empty where all is well; a rejection where no graph can be made of the
    /// article, or where another one of this run has the same name or address and another text, so that one would
    /// replace the other.
    public Optional<Outcome.Rejected> add(Outcome.Analysed analysed) {
        Article article = analysed.article();
        String known = loaded.putIfAbsent(article.key(), article.version());
        if (known != null && !known.equals(article.version())) {
            return Optional.of(new Outcome.Rejected(
                    article.name(),
                    "another article of this run is called '" + article.key()
                            + "' too and reads differently; rename one, or give each a url in its sidecar"));
        }
        Checked checked;
        try {
            checked = validator.check(article, analysed.facts());
        } catch (IllegalArgumentException e) {
            LOG.error("article {} has no valid graph", article.name(), e);
            return Optional.of(new Outcome.Rejected(article.name(), "internal error: " + e.getMessage()));
        }
        checked.leftOut()
                .forEach(violation ->
                        LOG.warn("left out of {}: {}: {}", article.name(), violation.node(), violation.message()));
        leftOut.addAll(checked.leftOut());
        enqueue(checked.graph());
        return Optional.empty();
    }

    private void enqueue(ArticleGraph graph) {
        Instant now = clock.instant();
        oldest = batch.isEmpty() ? now : oldest;
        batch.add(graph);
        if (batch.size() >= batchSize || Duration.between(oldest, now).compareTo(LONGEST_WAIT) >= 0) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            total = total.plus(store.replace(batch));
            batch.clear();
        }
    }

    /// Writes what is still waiting.
    public Summary finish() {
        flush();
        return new Summary(total, leftOut);
    }
}
