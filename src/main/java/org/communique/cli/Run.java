package org.communique.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.ArticleReader;
import org.communique.article.Input;
import org.communique.link.Linked;
import org.communique.pipeline.Loader;
import org.communique.pipeline.Outcome;
import org.communique.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes articles through the pipeline in sight of the user.
record Run(Root root, Communique communique) {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    /// How many of the paths in which nothing was found are named.
    private static final int MOST_REASONS = 3;

    /// Extracts the inputs into the store, and says what was written and what was left out.
    Summary load(ArticleReader inputs, GraphStore store) {
        Loader loader = communique.loader(store);
        Summary summary = take(inputs, loader::add);
        Loader.Summary loaded = loader.finish();
        root.console()
                .note(loaded.written().written() + " graphs written, "
                        + loaded.written().replaced() + " of them in the place of an earlier version, "
                        + loaded.written().unchanged() + " unchanged; "
                        + loaded.leftOut().size() + " nodes left out");
        if (loaded.written().isChange()) {
            finish(store);
        }
        return summary;
    }

    private void finish(GraphStore store) {
        Linked linked = communique.link(store);
        if (!linked.isEmpty()) {
            root.console().note(linked.summary());
        }
        store.compactIfItPays();
    }

    /// The inputs; throws [UsageException] where there is nothing to read.
    static ArticleReader checked(ArticleReader inputs) {
        if (!inputs.findsAnything()) {
            throw new UsageException("nothing to read: " + reasons(inputs), null);
        }
        return inputs;
    }

    /// Hands every analysed article to `consumer`, in the order of the inputs; throws [UsageException] where
    /// there is nothing to read.
    Summary analyse(ArticleReader inputs, Consumer<Outcome.Analysed> consumer) {
        return take(checked(inputs), article -> {
            consumer.accept(article);
            return Optional.empty();
        });
    }

    /// Hands every analysed article to `taker`, which says why it cannot take one.
    private Summary take(ArticleReader inputs, Function<Outcome.Analysed, Optional<Outcome.Rejected>> taker) {
        Summary summary = new Summary();
        try (Progress progress = root.console().progress("extract", inputs.count());
                Stream<Outcome> outcomes = communique.analyse(inputs)) {
            for (Iterator<Outcome> each = outcomes.iterator(); each.hasNext(); progress.step()) {
                summary.add(
                        switch (each.next()) {
                            case Outcome.Analysed analysed -> taken(analysed, taker);
                            case Outcome.Skipped skipped -> skipped;
                            case Outcome.Rejected rejected -> rejected;
                        });
            }
        }
        return summary;
    }

    private static Outcome taken(
            Outcome.Analysed analysed, Function<Outcome.Analysed, Optional<Outcome.Rejected>> taker) {
        if (analysed.replaced() > 0) {
            LOG.warn(
                    "{}: {} malformed bytes were read as U+FFFD; save the file as UTF-8",
                    analysed.name(),
                    analysed.replaced());
        }
        return taker.apply(analysed).<Outcome>map(rejected -> rejected).orElse(analysed);
    }

    private static String reasons(ArticleReader inputs) {
        String reasons = inputs.read()
                .limit(MOST_REASONS)
                .map(input -> switch (input) {
                    case Input.Unread(String name, String reason) -> name + ": " + reason;
                    case Input.Read read -> read.name();
                })
                .collect(Collectors.joining("; "));
        return inputs.count() > MOST_REASONS ? reasons + "; …" : reasons;
    }
}
