package org.communique.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a report that can tell it from another: stems, without function words and the names of its actors.
record Words(Set<String> stems) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ings?|ies|ied|ed|es|s|e|y)$");
    private static final int NAME_PREFIX = 4;
    private static final Set<String> FUNCTION_WORDS = read("/link/function-words.txt");

    Words {
        stems = Set.copyOf(stems);
    }

    /// Adjectives go with the names of countries: a word that begins as a name does is left out too.
    static Words of(String text, Collection<String> names) {
        Set<String> prefixes =
                names.stream().flatMap(Words::tokens).map(Words::prefix).collect(Collectors.toSet());
        return new Words(tokens(text)
                .filter(word -> !FUNCTION_WORDS.contains(word) && !prefixes.contains(prefix(word)))
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .collect(Collectors.toSet()));
    }

    private static Stream<String> tokens(String text) {
        return NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 2);
    }

    private static String prefix(String word) {
        return word.length() <= NAME_PREFIX ? word : word.substring(0, NAME_PREFIX);
    }

    /// How many words both have.
    long common(Words other) {
        return stems.stream().filter(other.stems::contains).count();
    }

    /// From 0 to 1 (Dice): twice what both have, of what each has.
    double overlap(Words other) {
        int all = stems.size() + other.stems.size();
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    private static Set<String> read(String path) {
        try (InputStream in = Words.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
