package org.communique.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.communique.data.Table;

/// Words whose full stop does not end a sentence (`data/lexicon/abbreviations.txt`), initials among them.
///
/// Some may end one all the same: only what follows tells "the U.S. Senate" from "by the U.S. The Senate".
final class Abbreviations {

    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.)+");
    private static final Pattern SEVERAL_LETTERS = Pattern.compile("(?:\\p{L}\\.){2,}");
    private static final Pattern LEADING_MARKS = Pattern.compile("^[(\\[\"']+");

    private final Set<String> words;
    private final Set<String> last;
    private final Set<String> openers;

    private Abbreviations(Set<String> words, Set<String> last, Set<String> openers) {
        this.words = words;
        this.last = last;
        this.openers = openers;
    }

    static Abbreviations load() {
        return new Abbreviations(
                Set.copyOf(Table.lines("lexicon/abbreviations.txt")),
                Set.copyOf(Table.lines("lexicon/final-abbreviations.txt")),
                Set.copyOf(Table.lines("lexicon/openers.txt")));
    }

    /// Whether the sentence goes on behind `end`, since the stop before it belongs to an abbreviation.
    boolean goesOn(String line, int end) {
        return has(wordBefore(line, end)) && !ends(line, end);
    }

    /// Whether the word, with its full stop, is an abbreviation.
    boolean has(String word) {
        return words.contains(word) || INITIAL.matcher(word).matches();
    }

    /// Whether the abbreviation before `end` ends its sentence: it can, and a word follows that begins one.
    boolean ends(String line, int end) {
        String word = wordBefore(line, end);
        boolean can = last.contains(word) || SEVERAL_LETTERS.matcher(word).matches();
        return can && openers.contains(wordBehind(line, end));
    }

    private static String wordBefore(String line, int end) {
        int begin = end;
        while (begin > 0 && !Character.isWhitespace(line.charAt(begin - 1))) {
            begin--;
        }
        return LEADING_MARKS.matcher(line.substring(begin, end)).replaceFirst("");
    }

    private static String wordBehind(String line, int end) {
        int begin = end;
        while (begin < line.length() && !Character.isLetter(line.charAt(begin))) {
            begin++;
        }
        int behind = begin;
        while (behind < line.length() && Character.isLetter(line.charAt(behind))) {
            behind++;
        }
        return line.substring(begin, behind);
    }
}
