package org.communique.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.data.Table;
import org.communique.fact.Actor;

/// Whether a person is called "he" or "she": by the words that describe it, else by the first name
/// (`data/gazetteer/first-names.tsv`).
final class Genders {

    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    private static final Pattern SPACE = Pattern.compile("[ -]");
    private static final Set<String> MALE =
            Set.of("man", "spokesman", "chairman", "king", "prince", "businessman", "policeman", "congressman", "emir");
    private static final Set<String> FEMALE = Set.of(
            "woman", "spokeswoman", "chairwoman", "queen", "princess", "businesswoman", "policewoman", "congresswoman");

    private final Map<String, Gender> firstNames;

    private Genders(Map<String, Gender> firstNames) {
        this.firstNames = Map.copyOf(firstNames);
    }

    static Genders load() {
        Map<String, Gender> names = new HashMap<>();
        Table.load("gazetteer/first-names.tsv")
                .rows()
                .forEach(row ->
                        row.list("names").forEach(name -> names.put(name, row.constant("gender", Gender.class))));
        return new Genders(names);
    }

    Gender of(Actor actor) {
        String[] words = SPACE.split(Fold.of(actor.label()), -1);
        for (String word : words) {
            if (MALE.contains(word) || FEMALE.contains(word)) {
                return MALE.contains(word) ? Gender.MALE : Gender.FEMALE;
            }
        }
        return words.length == 1 ? Gender.UNKNOWN : firstNames.getOrDefault(words[0], Gender.UNKNOWN);
    }
}
