package org.communique.text;

import java.util.List;

/// What the encoder takes for said and done in a sentence: a second opinion beside the rules of grammar.
///
/// `content` and `event` hold, for each token, how likely it is part of something said, and how likely it names an event.
/// A sentence that nobody was asked about has no opinion: all lists are empty.
public record Opinion(List<Said> said, List<Done> done, List<Double> content, List<Double> event) {

    public static final Opinion NONE = new Opinion(List.of(), List.of(), List.of(), List.of());

    public Opinion {
        said = List.copyOf(said);
        done = List.copyOf(done);
        content = List.copyOf(content);
        event = List.copyOf(event);
    }
}
