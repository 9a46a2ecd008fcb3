package org.communique.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.data.Table;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;

/// The nouns that name what is said (`data/lexicon/speech-nouns.tsv`).
final class NounLexicon {

    /// `light` are the lemmas of verbs that take the noun as their object, `markers` what the content hangs by.
    record Entry(SpeechLexicon.Cue cue, Set<String> light, Set<String> markers) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private NounLexicon() {}

    static NounLexicon load() {
        NounLexicon lexicon = new NounLexicon();
        for (Table.Row row : Table.load("lexicon/speech-nouns.tsv").rows()) {
            SpeechLexicon.Cue cue = new SpeechLexicon.Cue(
                    row.constant("act", SpeechAct.class), Set.of(), row.constant("stance", Stance.class), null);
            lexicon.entries
                    .computeIfAbsent(row.get("lemma"), _ -> new ArrayList<>())
                    .add(new Entry(cue, Set.copyOf(row.list("light_verbs")), Set.copyOf(row.list("preps"))));
        }
        return lexicon;
    }

    List<Entry> of(String lemma) {
        return entries.getOrDefault(lemma, List.of());
    }
}
