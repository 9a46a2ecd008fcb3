package org.communique.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.data.Table;
import org.communique.text.Token;

/// What people are called by their office or profession (`data/gazetteer/titles.tsv`).
final class Titles {

    /// Whether the holder speaks for somebody.
    enum Kind {
        /// For the state.
        EXECUTIVE,
        MILITARY,
        LEGISLATURE,
        /// For an international body.
        BODY,
        OTHER
    }

    /// A title found among tokens; `end` is exclusive.
    record Match(int end, String title, Kind kind) {}

    /// A title has no more tokens, hyphens counted.
    private static final int MOST_TOKENS = 12;

    private final Map<String, Kind> kinds;

    private Titles(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static Titles load() {
        Map<String, Kind> kinds = new HashMap<>();
        Table.load("gazetteer/titles.tsv")
                .rows()
                .forEach(row -> kinds.putIfAbsent(row.get("title"), row.constant("kind", Kind.class)));
        return new Titles(kinds);
    }

    /// The longest title that begins with the token at `begin`.
    Optional<Match> match(List<Token> tokens, int begin) {
        Optional<Match> longest = Optional.empty();
        StringBuilder words = new StringBuilder();
        for (int end = begin; end < Math.min(tokens.size(), begin + MOST_TOKENS); end++) {
            if (end > begin
                    && tokens.get(end).span().begin()
                            > tokens.get(end - 1).span().end()) {
                words.append(' ');
            }
            words.append(tokens.get(end).lower());
            Kind kind = kinds.get(words.toString());
            if (kind != null) {
                longest = Optional.of(new Match(end + 1, words.toString(), kind));
            }
        }
        return longest;
    }
}
