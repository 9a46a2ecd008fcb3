package org.communique.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The marks of a sentence while they are set; what is marked first stays, so begin with what holds the rest.
final class Marking {

    private static final String NOTHING = "O";

    private final List<String> words;
    private final List<String> said;

    Marking(List<String> words) {
        this.words = List.copyOf(words);
        said = new ArrayList<>(Collections.nCopies(words.size(), NOTHING));
    }

    /// Marks words, in their order, as one `SOURCE`, `CUE` or `CONTENT`; words apart are one each.
    void say(String kind, List<Integer> words) {
        int before = -2;
        for (int word : words) {
            if (said.get(word).equals(NOTHING)) {
                said.set(word, (before == word - 1 ? "I-" : "B-") + kind);
                before = word;
            }
        }
    }

    Marks marks() {
        return new Marks(words, said);
    }
}
