package org.communique.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.communique.data.Table;
import org.communique.fact.Actor;

/// Whether a person is called "he" or "she": by the words that describe it
/// (`data/gazetteer/gendered-nouns.tsv`), else by the first name (`first-names.tsv`).
final class Genders {

    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    private static final Pattern SPACE = Pattern.compile("[ -]");
    private final Map<String, Gender> nouns;
    private final Map<String, Gender> firstNames;

    private Genders(Map<String, Gender> nouns, Map<String, Gender> firstNames) {
        this.nouns = Map.copyOf(nouns);
        this.firstNames = Map.copyOf(firstNames);
    }

    static Genders load() {
        return new Genders(read("gazetteer/gendered-nouns.tsv"), read("gazetteer/first-names.tsv"));
    }

    private static Map<String, Gender> read(String file) {
        Map<String, Gender> names = new HashMap<>();
        Table.load(file)
                .rows()
                .forEach(row ->
                        row.list("names").forEach(name -> names.put(name, row.constant("gender", Gender.class))));
        return names;
    }

    Gender of(Actor actor) {
        String[] words = SPACE.split(Fold.of(actor.label()), -1);
        for (String word : words) {
            if (nouns.containsKey(word)) {
                return nouns.getOrDefault(word, Gender.UNKNOWN);
            }
        }
        return words.length == 1 ? Gender.UNKNOWN : firstNames.getOrDefault(words[0], Gender.UNKNOWN);
    }
}
