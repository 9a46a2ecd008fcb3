package org.communique.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.data.Table;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;

/// Tells reports on sport, in which the name of a country means its team: "England beat Samoa"
/// (`data/gazetteer/sport-words.txt`).
final class Sport {

    /// A report on sport has so many of the words at least, and one among so many tokens.
    private static final int DIFFERENT = 5;

    private static final int AMONG = 110;

    private final Set<String> words;

    private Sport(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static Sport load() {
        return new Sport(Set.copyOf(Table.lines("gazetteer/sport-words.txt")));
    }

    boolean isReport(Document document) {
        Map<String, Integer> found = new HashMap<>();
        int tokens = 0;
        for (Sentence sentence : document.sentences()) {
            String before = "";
            for (Token token : sentence.tokens()) {
                tokens++;
                List.of(token.form(), before + " " + token.form()).forEach(word -> {
                    if (words.contains(word)) {
                        found.merge(word, 1, Integer::sum);
                    }
                });
                before = token.form();
            }
        }
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        return found.size() >= DIFFERENT && all * AMONG >= tokens;
    }
}
