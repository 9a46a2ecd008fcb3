package org.communique.extract;

import java.util.Set;
import java.util.stream.Collectors;
import org.communique.data.Table;

/// A kind of words that rules ask for, by lemma; the words stand in `data/lexicon/word-classes.tsv`.
record WordClass(Set<String> lemmas) {

    private static final Table WORDS = Table.load("lexicon/word-classes.tsv");

    static final WordClass CONTROL = of("control");
    static final WordClass UNDONE = of("undone");
    static final WordClass SAYING = of("saying");
    static final WordClass CLAIM = of("claim");
    static final WordClass ISSUE = of("issue");
    static final WordClass UTTERANCE = of("utterance");
    static final WordClass REPEAT = of("repeat");
    static final WordClass AUDIENCE = of("audience");
    static final WordClass ENCOUNTER = of("encounter");
    static final WordClass QUANTITY = of("quantity");
    static final WordClass ANSWERING = of("answering");
    static final WordClass BEARING = of("bearing");
    static final WordClass DETAINING = of("detaining");
    static final WordClass HARMING = of("harming");
    static final WordClass JOINING = of("joining");
    static final WordClass REMOVING = of("removing");
    static final WordClass SUMMONING = of("summoning");

    WordClass {
        lemmas = Set.copyOf(lemmas);
    }

    private static WordClass of(String name) {
        return new WordClass(WORDS.rows().stream()
                .filter(row -> row.get("class").equals(name))
                .flatMap(row -> row.list("words").stream())
                .collect(Collectors.toSet()));
    }

    boolean has(String lemma) {
        return lemmas.contains(lemma);
    }
}
