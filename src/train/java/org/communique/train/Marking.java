package org.communique.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communique.train.Sentence.Marks;

/// The marks of a sentence while they are set; what is marked first stays, so begin with what holds the rest.
final class Marking {

    private static final String NOTHING = "O";

    private final List<String> said;
    private final List<String> deeds;

    Marking(int words) {
        said = new ArrayList<>(Collections.nCopies(words, NOTHING));
        deeds = new ArrayList<>(Collections.nCopies(words, NOTHING));
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

    void deed(String type, List<Integer> words) {
        words.stream().filter(word -> deeds.get(word).equals(NOTHING)).forEach(word -> deeds.set(word, type));
    }

    Marks marks() {
        return new Marks(said, deeds);
    }

    Marks withoutDeeds() {
        return new Marks(said, List.of());
    }
}
