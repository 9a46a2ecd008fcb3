package org.communique.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.ArticleReader;
import org.communique.article.Input;
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
        List<Outcome.Rejected> clashes = new ArrayList<>();
        Summary summary = analyse(inputs, article -> loader.add(article).ifPresent(clashes::add));
        clashes.forEach(summary::reject);
        Loader.Summary loaded = loader.finish();
        root.console()
                .note(loaded.written().written() + " graphs written, "
                        + loaded.written().replaced() + " of them in the place of an earlier version, "
                        + loaded.written().unchanged() + " unchanged; "
                        + loaded.leftOut().size() + " nodes left out");
        return summary;
    }

    /// Hands every analysed article to `consumer`, in the order of the inputs; throws [UsageException] where there is
    /// nothing to read.
    Summary analyse(ArticleReader inputs, Consumer<Outcome.Analysed> consumer) {
        if (!inputs.findsAnything()) {
            throw new UsageException("nothing to read: " + reasons(inputs), null);
        }
        Summary summary = new Summary();
        try (Progress progress = root.console().progress("extract", inputs.count());
                Stream<Outcome> outcomes = communique.analyse(inputs)) {
            for (Iterator<Outcome> each = outcomes.iterator(); each.hasNext(); progress.step()) {
                Outcome outcome = each.next();
                summary.add(outcome);
                switch (outcome) {
                    case Outcome.Analysed analysed -> accept(analysed, consumer);
                    case Outcome.Skipped _, Outcome.Rejected _ -> {}
                }
            }
        }
        return summary;
    }

    private static void accept(Outcome.Analysed analysed, Consumer<Outcome.Analysed> consumer) {
        if (analysed.replaced() > 0) {
            LOG.warn("{}: malformed bytes replaced by U+FFFD: {}", analysed.name(), analysed.replaced());
        }
        consumer.accept(analysed);
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
