package org.communique.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a word into pieces of BERT's uncased vocabulary: longest match first, letter case and accents removed.
public final class WordPiece {

    public static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;

    /// A word of more pieces keeps its first eight and last four, so that one long token cannot fill a sentence.
    static final int MOST = 12;

    private static final int HEAD = 8;
    private static final String INSIDE = "##";

    private final Map<String, Integer> vocabulary;
    private final int longest;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.longest =
                vocabulary.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// A vocabulary in the order of its numbers.
    public static WordPiece of(List<String> pieces) {
        Map<String, Integer> vocabulary = HashMap.newHashMap(pieces.size());
        for (String piece : pieces) {
            vocabulary.put(piece, vocabulary.size());
        }
        if (vocabulary.size() != pieces.size()) {
            throw new IllegalArgumentException("the vocabulary names a piece twice");
        }
        return new WordPiece(vocabulary);
    }

    /// The numbers of the pieces, never none: a word without any known piece is one [#UNKNOWN].
    public List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        parts(word).forEach(part -> addPieces(part, pieces));
        if (pieces.isEmpty()) {
            return List.of(UNKNOWN);
        }
        if (pieces.size() > MOST) {
            pieces.subList(HEAD, pieces.size() - (MOST - HEAD)).clear();
        }
        return pieces;
    }

    /// Every punctuation mark is a part of its own, as in BERT's own tokenizer.
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point -> {
                    boolean mark = isPunctuation(point);
                    boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point);
                    if (mark || space) {
                        flush(part, parts);
                    }
                    if (!space) {
                        part.appendCodePoint(point);
                    }
                    if (mark) {
                        flush(part, parts);
                    }
                });
        flush(part, parts);
        return parts;
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    /// BERT counts every ASCII sign among the punctuation, "$" and "+" too.
    private static boolean isPunctuation(int point) {
        boolean sign = point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
        return sign
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /// A part that cannot be cut to its end is one unknown piece, whatever its beginning.
    private void addPieces(String part, List<Integer> pieces) {
        int before = pieces.size();
        int from = 0;
        while (from < part.length()) {
            int to = longestMatch(part, from);
            if (to == from) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(UNKNOWN);
                return;
            }
            pieces.add(vocabulary.get(piece(part, from, to)));
            from = to;
        }
    }

    /// The end of the longest piece that begins there, `from` where there is none. No piece is longer than the
    /// vocabulary's longest, which keeps the time linear in the word's length.
    private int longestMatch(String part, int from) {
        int to = Math.min(part.length(), from + longest);
        while (to > from && !vocabulary.containsKey(piece(part, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String part, int from, int to) {
        return from == 0 ? part.substring(0, to) : INSIDE + part.substring(from, to);
    }
}
