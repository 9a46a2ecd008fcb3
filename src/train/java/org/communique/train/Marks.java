package org.communique.train;

import java.util.List;

/// Who says what in a sentence: its words, and for each a BIO tag of source, cue and content.
record Marks(List<String> words, List<String> said) {

    Marks {
        words = List.copyOf(words);
        said = List.copyOf(said);
        if (said.size() != words.size()) {
            throw new IllegalArgumentException(words.size() + " words but " + said.size() + " marks: " + words);
        }
    }
}
