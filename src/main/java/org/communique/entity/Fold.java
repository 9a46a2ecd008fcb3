package org.communique.entity;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes spellings of one name alike: accents, letter case, hyphens, doubled letters, initials and common ways of
/// transliteration.
final class Fold {

    private static final int ASCII = 128;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SKY = Pattern.compile("sk(?:y|i|iy|yi|ij)(?= |$)");
    private static final Pattern MUHAMMAD = Pattern.compile("\\bm[ou]ham[ae]d(?= |$)");
    private static final Pattern INITIAL = Pattern.compile("(?<= )\\p{L} | (?:jr|sr|i+)$");

    /// Slips are looked for in words of so many letters or more.
    private static final int LONG = 6;

    private Fold() {}

    static String of(String name) {
        String folded = letters(isAscii(name) ? name : plain(name));
        if (folded.contains("sk")) {
            folded = SKY.matcher(folded).replaceAll("ski");
        }
        if (folded.contains("ham")) {
            folded = MUHAMMAD.matcher(folded).replaceAll("mohamed");
        }
        return hasInitial(folded) ? INITIAL.matcher(folded).replaceAll("").strip() : folded;
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            append(letters, Character.toLowerCase(name.charAt(i)));
        }
        return letters.toString().strip();
    }

    private static void append(StringBuilder letters, char c) {
        switch (c) {
            case 'ø' -> add(letters, 'o');
            case 'ł' -> add(letters, 'l');
            case 'đ' -> add(letters, 'd');
            case 'ı' -> add(letters, 'i');
            case 'ß' -> add(letters, 's');
            case 'æ' -> letters.append("ae");
            case '-', '–' -> add(letters, ' ');
            case '\'', '’', '‘', '.', ',' -> {}
            default -> add(letters, c);
        }
    }

    private static void add(StringBuilder letters, char c) {
        if (letters.isEmpty() || letters.charAt(letters.length() - 1) != c) {
            letters.append(c);
        }
    }

    /// Whether some word behind the first is a letter alone or tells the generation.
    private static boolean hasInitial(String folded) {
        int last = folded.lastIndexOf(' ');
        if (last >= 0 && Set.of("jr", "sr", "i").contains(folded.substring(last + 1))) {
            return true;
        }
        int space = folded.indexOf(' ');
        while (space >= 0 && space + 2 < folded.length()) {
            if (folded.charAt(space + 2) == ' ') {
                return true;
            }
            space = folded.indexOf(' ', space + 1);
        }
        return false;
    }

    /// A folded name without the Arabic article that it begins with: "al maliki".
    static String bare(String folded) {
        boolean article = folded.startsWith("al ") || folded.startsWith("el ");
        return article ? folded.substring(3) : folded;
    }

    /// The last word of a folded name.
    static String surname(String folded) {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /// Whether two folded words differ by one letter: added, left out, changed, or two swapped.
    static boolean isSlip(String a, String b) {
        if (Math.min(a.length(), b.length()) < LONG || Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        return isOneLetter(a.substring(from), b.substring(from));
    }

    private static boolean isOneLetter(String a, String b) {
        boolean changed = tail(a, 1).equals(tail(b, 1));
        boolean moreOrLess = tail(a, 1).equals(b) || a.equals(tail(b, 1));
        return changed || moreOrLess || isSwap(a, b);
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
