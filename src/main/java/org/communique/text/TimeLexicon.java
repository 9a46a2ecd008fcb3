package org.communique.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.communique.data.Table;

/// The words that tell time or tense (`data/lexicon/time-words.tsv`).
final class TimeLexicon {

    /// What a word does in a time expression; the file says what each is.
    enum Kind {
        MONTH,
        NAME,
        CLIPPED,
        WEEKDAY,
        SHORT,
        NUMBER,
        ORDINAL,
        UNIT,
        PORTION,
        SHIFT,
        WINDOW,
        DAY,
        DAYTIME,
        SEASON,
        PHASE,
        EDGE,
        REST,
        BOUND,
        TO,
        OPENER,
        COUNTED,
        MODAL,
        PROSPECT,
        APPOINTED,
        TIMETABLE,
        RECURRING,
        HOLIDAY,
        EVENT,
        BREAK
    }

    private final Map<String, Map<Kind, String>> words = new HashMap<>();

    private TimeLexicon() {}

    static TimeLexicon load() {
        TimeLexicon lexicon = new TimeLexicon();
        for (Table.Row row : Table.load("lexicon/time-words.tsv").rows()) {
            lexicon.words
                    .computeIfAbsent(row.get("word"), _ -> new EnumMap<>(Kind.class))
                    .put(row.constant("kind", Kind.class), row.get("value"));
        }
        return lexicon;
    }

    /// What a word may be, with the value of each kind; empty for most words.
    Map<Kind, String> senses(String word) {
        return words.getOrDefault(word.toLowerCase(Locale.ROOT), Map.of());
    }
}
