package org.communique.train;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Cuts a word into pieces of BERT's uncased vocabulary: longest match first, accents and case removed.
final class WordPiece {

    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;

    /// A word of more pieces keeps its first eight and last four, so that one long token cannot fill a sentence.
    private static final int MOST = 12;

    private static final int HEAD = 8;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Map<String, List<Integer>> cache = new ConcurrentHashMap<>();

    WordPiece(List<String> pieces) {
        IntStream.range(0, pieces.size()).forEach(i -> vocabulary.put(pieces.get(i), i));
    }

    /// Never empty: a word without any known piece is one [#UNKNOWN].
    List<Integer> pieces(String word) {
        return cache.computeIfAbsent(word, this::cut);
    }

    private List<Integer> cut(String word) {
        List<Integer> ids = new ArrayList<>();
        for (String part : parts(word)) {
            ids.addAll(longestMatches(part));
        }
        if (ids.size() > MOST) {
            List<Integer> kept = new ArrayList<>(ids.subList(0, HEAD));
            kept.addAll(ids.subList(ids.size() - (MOST - HEAD), ids.size()));
            return List.copyOf(kept);
        }
        return ids.isEmpty() ? List.of(UNKNOWN) : List.copyOf(ids);
    }

    /// Every punctuation mark stands alone, as BERT's pre-tokenizer has it.
    private static List<String> parts(String word) {
        StringBuilder spaced = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> append(spaced, c));
        String text = spaced.toString().strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    private static void append(StringBuilder spaced, int c) {
        if (isPunctuation(c)) {
            spaced.append(' ').appendCodePoint(c).append(' ');
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaced.append(' ');
        } else {
            spaced.appendCodePoint(c);
        }
    }

    private static boolean isPunctuation(int c) {
        boolean ascii = c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        return ascii
                || switch (Character.getType(c)) {
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

    private List<Integer> longestMatches(String part) {
        List<Integer> ids = new ArrayList<>();
        int from = 0;
        while (from < part.length()) {
            int to = part.length();
            Integer id = null;
            while (to > from && id == null) {
                id = vocabulary.get(from == 0 ? part.substring(0, to) : "##" + part.substring(from, to));
                to--;
            }
            if (id == null) {
                return List.of(UNKNOWN);
            }
            ids.add(id);
            from = to + 1;
        }
        return ids;
    }
}
