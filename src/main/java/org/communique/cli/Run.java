package org.communique.cli;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.ArticleReader;
import org.communique.article.Input;
import org.communique.pipeline.Outcome;

/// Takes articles through the pipeline in sight of the user.
record Run(Root root, Communique communique) {

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
                if (outcome instanceof Outcome.Analysed analysed) {
                    consumer.accept(analysed);
                }
            }
        }
        return summary;
    }

    private static String reasons(ArticleReader inputs) {
        return inputs.read()
                .map(input -> switch (input) {
                    case Input.Unread(String name, String reason) -> name + ": " + reason;
                    case Input.Read read -> read.name();
                })
                .collect(Collectors.joining("; "));
    }
}
