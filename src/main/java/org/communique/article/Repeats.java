package org.communique.article;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the passages that only say again what another says: a headline that comes back, a pull quote, a caption.
final class Repeats {

    /// Words in a row that two texts share only where one repeats the other.
    private static final int ROW = 4;

    private static final double MOST = 0.7;

    private final List<Passage> passages;
    private final List<List<String>> words;

    private Repeats(List<Passage> passages) {
        this.passages = passages;
        this.words = passages.stream().map(Passage::bareWords).toList();
    }

    /// The positions of passages that can be left out. Of two headlines the first stays, of two equal paragraphs the
    /// last: a pull quote stands before the paragraph that it is taken from.
    static BitSet in(List<Passage> passages) {
        Repeats repeats = new Repeats(passages);
        BitSet found = repeats.equal();
        found.or(repeats.contained());
        return found;
    }

    private BitSet equal() {
        BitSet found = new BitSet();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            if (!words.get(i).isEmpty()) {
                boolean prose = passages.get(i).isProse();
                Integer before = prose ? seen.put(words.get(i), i) : seen.putIfAbsent(words.get(i), i);
                if (before != null) {
                    found.set(prose ? before : i);
                }
            }
        }
        return found;
    }

    /// Captions: no sentence by their end, and nearly every row of words stands in the paragraphs too.
    private BitSet contained() {
        Set<List<String>> told = IntStream.range(0, passages.size())
                .filter(i -> isParagraph(passages.get(i)))
                .mapToObj(i -> rows(words.get(i)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        int body = IntStream.range(0, passages.size())
                .filter(i -> isParagraph(passages.get(i)))
                .findFirst()
                .orElse(passages.size());
        BitSet found = new BitSet();
        IntStream.range(body, passages.size())
                .filter(i -> !passages.get(i).endsSentence())
                .filter(i -> repeats(rows(words.get(i)), told))
                .forEach(found::set);
        return found;
    }

    private static boolean isParagraph(Passage passage) {
        return passage.isProse() && passage.endsSentence();
    }

    private static boolean repeats(Set<List<String>> rows, Set<List<String>> told) {
        return rows.size() > ROW && rows.stream().filter(told::contains).count() >= MOST * rows.size();
    }

    private static Set<List<String>> rows(List<String> words) {
        Set<List<String>> rows = new HashSet<>();
        for (int i = 0; i + ROW <= words.size(); i++) {
            rows.add(words.subList(i, i + ROW));
        }
        return rows;
    }
}
