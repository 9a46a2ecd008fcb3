package org.communique.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.data.Table;
import org.communique.fact.Modality;

/// The words that make an event other than actual (`data/lexicon/modality.tsv`).
final class ModalityLexicon {

    /// Where the word stands towards the trigger.
    enum Scope {
        /// An auxiliary or adverb on the trigger verb.
        AUX,
        /// The word that governs it.
        VERB_TO,
        /// A modifier of the trigger noun, or the noun before its "of" or "for".
        NOUN,
        /// The conjunction that heads its clause.
        CONJ,
        /// A governor that leaves it actual.
        FACTIVE
    }

    private final Map<Scope, Map<String, Modality>> words = new HashMap<>();

    private ModalityLexicon() {}

    static ModalityLexicon load() {
        ModalityLexicon lexicon = new ModalityLexicon();
        for (Table.Row row : Table.load("lexicon/modality.tsv").rows()) {
            Scope scope =
                    Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT).replace('-', '_'));
            lexicon.words
                    .computeIfAbsent(scope, _ -> new HashMap<>())
                    .putIfAbsent(row.get("words"), row.constant("modality", Modality.class));
        }
        return lexicon;
    }

    Optional<Modality> of(Scope scope, String phrase) {
        return Optional.ofNullable(words.getOrDefault(scope, Map.of()).get(phrase));
    }

    /// All phrases of a scope, the longest first.
    List<String> phrases(Scope scope) {
        List<String> phrases =
                new ArrayList<>(words.getOrDefault(scope, Map.of()).keySet());
        phrases.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        return phrases;
    }
}
