package org.communique.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.article.LetterCase;
import org.communique.data.Table;

/// Puts text that is all in capitals into sentence case, letter for letter, so that no offset moves.
///
/// A word keeps capitals at the beginning of a sentence and where the gazetteer spells it as a name; a word that is a
/// title, a verb of speech or a trigger of an event is no name, whoever may be called so.
final class Truecaser {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:\\.\\p{L}(?=\\.))*+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}.]+");
    private static final Pattern SENTENCE_START =
            Pattern.compile("(?:^|(?<!\\.\\p{L})[.!?:\\]]\\s|[\\r\\n\"“(\\[-])\\s*$");

    /// How far before a word its sentence can begin.
    private static final int LOOKED_BACK = 12;

    private static final int SHORTEST_NAME = 3;

    /// Read when the first text in capitals comes: few need it, and it takes longer than an article.
    private static final class Names {

        private static final Map<String, String> BY_CAPITALS = Map.copyOf(load());
    }

    private Truecaser() {}

    private static Map<String, String> load() {
        Set<String> common = new HashSet<>(Table.lines("lexicon/no-names.txt"));
        common.addAll(Table.lines("lexicon/unfinished.txt"));
        Stream.of(
                        column("gazetteer/titles.tsv", "title"),
                        column("lexicon/speech-verbs.tsv", "lemma"),
                        column("lexicon/event-triggers.tsv", "lemma"),
                        column("gazetteer/bodies.tsv", "word"))
                .flatMap(words -> words)
                .filter(words -> !words.contains(" "))
                .forEach(word -> common.add(word.toLowerCase(Locale.ROOT)));
        Map<String, String> names = new HashMap<>();
        spellings()
                .flatMap(Truecaser::words)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .filter(word -> word.length() >= SHORTEST_NAME && !common.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> names.merge(word.toUpperCase(Locale.ROOT), word, Truecaser::upper));
        return names;
    }

    private static Stream<String> spellings() {
        return Stream.of(
                        column("gazetteer/countries.tsv", "name"),
                        column("gazetteer/demonyms.tsv", "demonyms"),
                        column("gazetteer/demonyms.tsv", "capital"),
                        column("gazetteer/metonyms.tsv", "name"),
                        column("gazetteer/people.tsv", "name"),
                        column("gazetteer/organisations.tsv", "label").filter(label -> !label.contains(" ")),
                        column("gazetteer/organisations.tsv", "aliases").filter(alias -> !alias.contains(" ")),
                        Table.lines("lexicon/calendar-names.txt").stream())
                .flatMap(words -> words);
    }

    private static Stream<String> column(String table, String column) {
        return Table.load(table).rows().stream().flatMap(row -> row.list(column).stream());
    }

    private static Stream<String> words(String name) {
        return List.of(NO_LETTER.split(name, -1)).stream().filter(word -> !word.isEmpty());
    }

    /// Of two spellings, the one with more capitals: NATO rather than Nato.
    private static String upper(String a, String b) {
        return a.chars().filter(Character::isUpperCase).count()
                        >= b.chars().filter(Character::isUpperCase).count()
                ? a
                : b;
    }

    /// The text itself where it is not all in capitals.
    static String sentenceCase(String text) {
        if (!LetterCase.isCapitals(text)) {
            return text;
        }
        StringBuilder cased = new StringBuilder(text);
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = cased(words.group(), text.substring(Math.max(0, words.start() - LOOKED_BACK), words.start()));
            for (int i = 0; i < word.length(); i++) {
                cased.setCharAt(words.start() + i, word.charAt(i));
            }
        }
        return cased.toString();
    }

    private static String cased(String word, String before) {
        String name = Names.BY_CAPITALS.get(word.toUpperCase(Locale.ROOT));
        if (word.contains(".") || (name != null && name.length() == word.length())) {
            return name == null ? word : name;
        }
        boolean starts = SENTENCE_START.matcher(before).find();
        StringBuilder cased = new StringBuilder(word);
        for (int i = starts ? 1 : 0; i < word.length(); i++) {
            cased.setCharAt(i, Character.toLowerCase(word.charAt(i)));
        }
        return cased.toString();
    }
}
