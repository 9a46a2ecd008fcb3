package org.communique.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Traces words back to their lemmas: by a table of words, else by what takes the place of the longest known ending
/// (`data/model/lemmas.tsv`, learnt from treebanks).
///
/// What an ending makes of a verb or an adjective is checked against the base forms in the table: where it is none, but
/// with or without a silent "e", or with its last letter doubled or single, it is one, it becomes that.
final class Lemmas {

    private static final int LONGEST_ENDING = 6;
    private static final String ENDING = "*";

    private final Map<String, String> lemmas;

    private Lemmas(Map<String, String> lemmas) {
        this.lemmas = lemmas;
    }

    static Lemmas load(ModelFiles files) {
        return of(files.lines(ModelFiles.LEMMAS));
    }

    /// Lines of `form TAB tag TAB lemma`, the first names the columns; or comments.
    static Lemmas of(List<String> lines) {
        Map<String, String> lemmas = HashMap.newHashMap(lines.size());
        lines.stream().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
            int lemma = line.lastIndexOf('\t');
            lemmas.put(line.substring(0, lemma), line.substring(lemma + 1));
        });
        return new Lemmas(lemmas);
    }

    /// In lower case.
    String lemma(String form, String tag) {
        String word = form.toLowerCase(Locale.ROOT);
        String known = lemmas.get(key(word, tag));
        return known == null ? checked(byEnding(word, tag), tag) : known;
    }

    private static String key(String form, String tag) {
        return form + "\t" + tag;
    }

    private String byEnding(String word, String tag) {
        for (int length = Math.min(word.length() - 1, LONGEST_ENDING); length > 0; length--) {
            int begin = word.length() - length;
            String change = lemmas.get(key(ENDING + word.substring(begin), tag));
            if (change != null) {
                return word.substring(0, begin) + change.substring(ENDING.length());
            }
        }
        return word;
    }

    private String checked(String guess, String tag) {
        boolean inflected = tag.length() == 3 && (tag.startsWith("VB") || tag.startsWith("JJ"));
        if (!inflected || isBase(guess, tag)) {
            return guess;
        }
        String last = guess.substring(guess.length() - 1);
        return Stream.of(guess + "e", guess + last, withoutE(guess), withoutDouble(guess))
                .filter(other -> isBase(other, tag))
                .findFirst()
                .orElse(guess);
    }

    private boolean isBase(String word, String tag) {
        return word.equals(lemmas.get(key(word, tag.substring(0, 2))));
    }

    private static String withoutE(String word) {
        return word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutDouble(String word) {
        int last = word.length() - 1;
        return last > 1 && word.charAt(last) == word.charAt(last - 1) ? word.substring(0, last) : word;
    }
}
