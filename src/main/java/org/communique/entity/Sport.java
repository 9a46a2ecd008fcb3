package org.communique.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.data.Table;
import org.communique.text.Document;

/// Tells reports on sport, in which the name of a country means its team: "England beat Samoa"
/// (`data/gazetteer/sport-words.txt`).
final class Sport {

    /// A report on sport has so many of the words at least, and one among so many tokens.
    private static final int DIFFERENT = 5;

    private static final int AMONG = 110;

    private final Pattern words;

    private Sport(Pattern words) {
        this.words = words;
    }

    static Sport load() {
        return new Sport(Pattern.compile(Table.lines("gazetteer/sport-words.txt").stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b"))));
    }

    boolean isReport(Document document) {
        List<String> found = words.matcher(document.plain())
                .results()
                .map(match -> match.group())
                .toList();
        int tokens = document.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        return Set.copyOf(found).size() >= DIFFERENT && found.size() * AMONG >= tokens;
    }
}
