package org.communique.search;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// What is looked for: words, in texts of these properties (of all where none is named), of this subject if one is
/// given, and how many of the best at most (all where it is null).
public record Question(
        String words,
        List<Node> properties,
        @Nullable Node subject,
        @Nullable Integer limit) {

    public Question {
        properties = List.copyOf(properties);
    }

    Question of(Node one) {
        return new Question(words, properties, one, limit);
    }
}
