package org.communique.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.communique.data.Table;

/// Words whose full stop does not end a sentence (`data/lexicon/abbreviations.txt`), single initials among them.
final class Abbreviations {

    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.)+");

    private final Set<String> words;

    private Abbreviations(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static Abbreviations load() {
        return new Abbreviations(Set.copyOf(Table.lines("lexicon/abbreviations.txt")));
    }

    /// Whether the text ends in an abbreviation: its last word, opening brackets and quotes left out.
    boolean end(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1).replaceFirst("^[(\\[\"']+", "");
        return words.contains(word) || INITIAL.matcher(word).matches();
    }
}
