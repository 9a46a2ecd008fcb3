package org.communique.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Map<String, Set<String>> synonyms;

    private final Set<String> ofSeveral;

    private Titles(Map<String, Kind> kinds, Map<String, Set<String>> synonyms, Set<String> ofSeveral) {
        this.ofSeveral = Set.copyOf(ofSeveral);
        this.kinds = Map.copyOf(kinds);
        this.synonyms = Map.copyOf(synonyms);
    }

    static Titles load() {
        Map<String, Kind> kinds = new HashMap<>();
        Table.load("gazetteer/titles.tsv")
                .rows()
                .forEach(row -> kinds.putIfAbsent(row.get("title"), row.constant("kind", Kind.class)));
        Map<String, Set<String>> synonyms = new HashMap<>();
        Table.load("gazetteer/title-synonyms.tsv")
                .rows()
                .forEach(row -> synonyms.put(row.get("title"), Set.copyOf(row.list("also"))));
        Set<String> ofSeveral = Set.copyOf(Table.lines("gazetteer/shared-titles.txt"));
        return new Titles(kinds, synonyms, ofSeveral);
    }

    /// Whether somebody with the title `held` can be called by `title`: "minister" for a foreign minister, "premier"
    /// for
    /// a prime minister.
    boolean covers(String title, String held) {
        return !held.isEmpty()
                && offices(title).stream().anyMatch(office -> held.equals(office) || held.endsWith(" " + office));
    }

    /// Whether a country has several holders of the title at a time, so that the tables cannot tell who is meant.
    boolean isOfSeveral(String title) {
        return ofSeveral.contains(title);
    }

    /// A title and those that can be meant by it.
    Set<String> offices(String title) {
        Set<String> offices = new HashSet<>(synonyms.getOrDefault(title, Set.of()));
        offices.add(title);
        return offices;
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
