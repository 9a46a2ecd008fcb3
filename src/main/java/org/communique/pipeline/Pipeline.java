package org.communique.pipeline;

import java.util.stream.Stream;
import org.communique.article.ArticleReader;

/// From inputs to facts: reads, annotates and extracts, several articles at a time.
public final class Pipeline {

    /// The outcomes in the order of the inputs, each as soon as it is there.
    public Stream<Outcome> run(ArticleReader inputs) {
        return inputs.read().map(input -> new Outcome.Rejected(input.name(), "not yet read"));
    }
}
