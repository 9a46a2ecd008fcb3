package org.communique.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.data.Table;

/// The names that news agencies sign with.
final class Agencies {

    /// Any of the names, in any letter case; the longest that fits.
    static final String PATTERN = Table.lines("lexicon/agencies.txt").stream()
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Set<String> NAMES = Set.copyOf(Table.lines("lexicon/agencies.txt"));

    private Agencies() {}

    static boolean include(String name) {
        return NAMES.contains(name.strip().toUpperCase(Locale.ROOT));
    }
}
