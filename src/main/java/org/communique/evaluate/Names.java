package org.communique.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Spellings of names: when two are the same, and when words name an actor rather than describe it.
///
/// Letters and digits are told apart as Python's `\w` does: `[\p{L}\p{N}_]`.
final class Names {

    private static final Pattern TITLE = Pattern.compile("^(?:"
            + WordList.lines("titles.txt").stream().map(Pattern::quote).collect(Collectors.joining("|")) + ") +");
    private static final Map<String, String> BODIES = WordList.lines("bodies.txt").stream()
            .map(line -> line.split(" \\| ", -1))
            .flatMap(names -> Arrays.stream(names).map(name -> Map.entry(name, names[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Set<String> ROLES = Set.copyOf(WordList.lines("roles.txt"));

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$", Pattern.UNIX_LINES);
    private static final Pattern NEITHER_WORD_NOR_HYPHEN = Pattern.compile("[^\\p{L}\\p{N}_ -]+");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern ALIAS_WORD = Pattern.compile("[\\p{L}\\p{N}_'’.-]+");
    private static final Pattern LABEL_WORD = Pattern.compile("[\\p{L}\\p{N}_'’-]+");
    private static final Set<String> SMALL_WORDS = Set.of("the", "of", "for", "and", "a", "an");

    private Names() {}

    /// The form in which spellings of one name are equal: without case, titles, full stops and possessive.
    static String normalise(String label) {
        String folded = fold(label).replace('’', '\'');
        String plain = POSSESSIVE.matcher(folded).replaceFirst("").replace(".", "");
        String words = NEITHER_WORD_NOR_HYPHEN.matcher(plain).replaceAll(" ");
        String name = SPACES.matcher(words).replaceAll(" ").strip();
        String shorter = withoutTitle(name);
        while (!shorter.equals(name)) {
            name = shorter;
            shorter = withoutTitle(name);
        }
        return BODIES.getOrDefault(name, name);
    }

    /// The last word of a normalised name, `""` where there is none.
    static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// Whether `alias` is a name of the actor and no mere description of it.
    static boolean isName(String alias, String type, String label) {
        return switch (type) {
            case "anonymous", "group" -> true;
            case "person" -> sharesWordWith(label, alias);
            default -> aliasWords(alias).anyMatch(Names::isCapitalised);
        };
    }

    private static boolean sharesWordWith(String label, String alias) {
        Set<String> own = words(LABEL_WORD, label).map(Names::lower).collect(Collectors.toSet());
        return aliasWords(alias)
                .map(Names::lower)
                .anyMatch(word -> own.contains(POSSESSIVE.matcher(word).replaceFirst("")) && !ROLES.contains(word));
    }

    private static Stream<String> aliasWords(String alias) {
        return words(ALIAS_WORD, alias).filter(word -> !SMALL_WORDS.contains(lower(word)));
    }

    private static Stream<String> words(Pattern word, String text) {
        return word.matcher(text).results().map(MatchResult::group);
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static String withoutTitle(String name) {
        return TITLE.matcher(name).replaceFirst("");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Unicode's full case folding, which the JDK lacks: upper and lower case in turn, where 'ı' stays and 'ς' is 'σ'.
    private static String fold(String text) {
        return Arrays.stream(text.split("ı", -1))
                .map(part -> lower(lower(part).toUpperCase(Locale.ROOT)).replace('ς', 'σ'))
                .collect(Collectors.joining("ı"));
    }
}
