package org.communique.text;

import java.util.List;

/// What a small network takes for said in a sentence: a second opinion beside the rules of grammar.
///
/// `content` holds, for each token, how likely it is part of something said. A sentence that nobody was asked about has
/// no opinion: both lists are empty.
public record Opinion(List<Said> said, List<Double> content) {

    public static final Opinion NONE = new Opinion(List.of(), List.of());

    public Opinion {
        said = List.copyOf(said);
        content = List.copyOf(content);
    }
}
