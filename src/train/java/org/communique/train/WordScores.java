package org.communique.train;

import java.util.List;
import java.util.Locale;
import org.communique.train.Treebank.Word;

/// Counts of universal parts of speech and lemmas that were right; lemmas of names and numbers do not count.
final class WordScores {

    private long words;
    private long pos;
    private long withLemma;
    private long lemmas;

    void add(List<Word> gold, List<String> foundPos, List<String> foundLemmas) {
        for (int i = 0; i < gold.size(); i++) {
            Word word = gold.get(i);
            words++;
            pos += word.pos().equals(foundPos.get(i)) ? 1 : 0;
            withLemma += word.hasLemma() ? 1 : 0;
            lemmas += word.hasLemma() && word.lemma().equalsIgnoreCase(foundLemmas.get(i)) ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "universal part of speech %.2f  lemma %.2f",
                100.0 * pos / Math.max(1, words),
                100.0 * lemmas / Math.max(1, withLemma));
    }
}
