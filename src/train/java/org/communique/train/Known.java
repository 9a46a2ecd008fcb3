package org.communique.train;

import java.nio.FloatBuffer;
import java.util.List;
import org.communique.text.WordVectors;

/// A sentence of which one knows who says what, as the encoder shows it: a row of numbers for the root and for each
/// word.
record Known(FloatBuffer vectors, Marks marks) {

    /// Longer ones are left out.
    private static final int LONGEST = 120;

    static List<Known> of(WordVectors encoder, List<Marks> sentences) {
        return sentences.stream()
                .filter(marks -> marks.words().size() <= LONGEST)
                .map(marks -> new Known(encoder.of(marks.words()), marks))
                .toList();
    }

    int slots() {
        return marks.words().size() + 1;
    }
}
