package org.communique.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.fact.Stance;
import org.communique.text.Token;

/// The words that show what a speaker thinks of what he speaks of (`data/lexicon/stance-words.tsv`).
final class StanceLexicon {

    private record Word(List<String> rest, Stance stance) {}

    private static final int REACH = 3;

    private final Map<String, List<Word>> words = new HashMap<>();

    private StanceLexicon() {}

    static StanceLexicon load() {
        StanceLexicon lexicon = new StanceLexicon();
        for (Table.Row row : Table.load("lexicon/stance-words.tsv").rows()) {
            if (!row.get("note").contains("weak")) {
                lexicon.add(row);
            }
        }
        return lexicon;
    }

    private void add(Table.Row row) {
        List<String> parts = List.of(row.get("lemma").toLowerCase(Locale.ROOT).split("[ -]", -1));
        words.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>())
                .add(new Word(parts.subList(1, parts.size()), row.constant("polarity", Stance.class)));
    }

    /// What most of the judging words of a content say; empty where they are none or as many on both sides.
    Optional<Stance> of(List<Token> content) {
        List<Stance> found = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            int at = i;
            at(content, at)
                    .map(stance -> negated(content, at) ? turned(stance) : stance)
                    .ifPresent(found::add);
        }
        long against = found.stream().filter(each -> each == Stance.OPPOSE).count();
        long forIt = found.stream().filter(each -> each == Stance.SUPPORT).count();
        Stance more = against > forIt ? Stance.OPPOSE : Stance.SUPPORT;
        return against == forIt ? Optional.empty() : Optional.of(more);
    }

    private Optional<Stance> at(List<Token> content, int at) {
        return words.getOrDefault(content.get(at).lemma(), List.of()).stream()
                .filter(word -> continues(content, at + 1, word.rest()))
                .findFirst()
                .map(Word::stance);
    }

    private static boolean continues(List<Token> content, int from, List<String> rest) {
        for (int i = 0; i < rest.size(); i++) {
            if (from + i >= content.size() || !content.get(from + i).lower().equals(rest.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean negated(List<Token> content, int at) {
        return content.subList(Math.max(0, at - REACH), at).stream()
                .anyMatch(token -> Verbs.NEGATIONS.contains(token.lower())
                        || Set.of("without", "cannot").contains(token.lower()));
    }

    /// No progress is bad; no threat is at most not bad.
    private static Stance turned(Stance stance) {
        return stance == Stance.SUPPORT ? Stance.OPPOSE : Stance.NEUTRAL;
    }
}
