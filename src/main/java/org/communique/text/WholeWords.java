package org.communique.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.fact.Span;

/// What is one token whatever is in it: addresses of pages and of mail, telephone numbers, a mark in a
/// row, and names with an apostrophe.
record WholeWords(SortedSet<Span> words) {

    private static final String PAGE = "(?:https?://|www\\.)[^\\s<>\"]*[\\p{L}\\p{N}/=]";
    private static final String MAIL =
            "(?<![\\p{L}\\p{N}.%+_-])[\\p{L}\\p{N}.%+_-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+";
    private static final String TELEPHONE = "(?<![\\p{N}-])\\d{3}-\\d{3}-\\d{4}(?![\\p{N}-])";
    private static final String ROW = "([!?$])\\1+|[*=_~#+-]{2,}|(?<![\\p{L}.])\\.{2,}|(?<=\\p{L}{2})\\.{2,}";

    /// "O'Brien", "N'Djamena".
    private static final String NAME = "(?<![\\p{L}'])\\p{Lu}\\p{Ll}?'\\p{Lu}\\p{Ll}+";

    private static final Pattern WHOLE = Pattern.compile(String.join("|", PAGE, MAIL, TELEPHONE, ROW, NAME));

    WholeWords {
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    static WholeWords in(String text, Span sentence) {
        return new WholeWords(WHOLE.matcher(text)
                .region(sentence.begin(), sentence.end())
                .useTransparentBounds(true)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    boolean has(Span token) {
        return words.contains(token);
    }

    /// The tokens with each of these words in the place of its parts.
    List<Span> join(List<Span> tokens) {
        Queue<Span> next = new ArrayDeque<>(words);
        List<Span> joined = new ArrayList<>();
        int done = 0;
        for (Span token : tokens) {
            done = Math.max(done, token.begin());
            while (!next.isEmpty() && next.peek().begin() < token.end()) {
                add(done, next.peek().begin(), joined);
                joined.add(next.peek());
                done = next.remove().end();
            }
            add(done, token.end(), joined);
            done = Math.max(done, token.end());
        }
        return joined;
    }

    private static void add(int begin, int end, List<Span> tokens) {
        if (begin < end) {
            tokens.add(new Span(begin, end));
        }
    }
}
