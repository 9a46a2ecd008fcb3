package org.communique.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes spellings of one name alike: accents, letter case, hyphens, initials and common ways of transliteration.
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SKY = Pattern.compile("sk(?:yy|iy|yi|ii|ij|y)(?= |$)");
    private static final Pattern MUHAMMAD = Pattern.compile("\\bm[ou]hamm?[ae]d(?= |$)");
    private static final Pattern INITIAL = Pattern.compile("(?<= )\\p{L}(?= )| (?:jr|sr|iii?)$");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private Fold() {}

    static String of(String name) {
        String plain = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder letters = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).chars().forEach(c -> append(letters, (char) c));
        String folded = SKY.matcher(letters).replaceAll("ski");
        folded = MUHAMMAD.matcher(folded).replaceAll("mohammed");
        folded = INITIAL.matcher(folded).replaceAll("");
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static void append(StringBuilder letters, char c) {
        switch (c) {
            case 'ø' -> letters.append('o');
            case 'ł' -> letters.append('l');
            case 'đ' -> letters.append('d');
            case 'ı' -> letters.append('i');
            case 'ß' -> letters.append("ss");
            case 'æ' -> letters.append("ae");
            case '-', '–' -> letters.append(' ');
            case '\'', '’', '‘', '.', ',' -> {}
            default -> letters.append(c);
        }
    }

    /// The last word of a folded name.
    static String surname(String folded) {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /// Whether two folded words of six letters or more differ by one letter: added, left out, changed, or two swapped.
    static boolean isSlip(String a, String b) {
        if (Math.min(a.length(), b.length()) < 6 || Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        String restA = a.substring(from);
        String restB = b.substring(from);
        return tail(restA, 1).equals(tail(restB, 1))
                || tail(restA, 1).equals(restB)
                || restA.equals(tail(restB, 1))
                || isSwap(restA, restB);
    }

    private static boolean isSwap(String a, String b) {
        return a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && tail(a, 2).equals(tail(b, 2));
    }

    private static String tail(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
