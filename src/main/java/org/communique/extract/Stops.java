package org.communique.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.communique.fact.Span;
import org.communique.text.PartOfSpeech;

/// Between token sets and spans of the text: marks at the edges dropped, gaps of marks alone closed.
final class Stops {

    private Stops() {}

    static boolean isColon(Clause clause, int token) {
        return Set.of(":", "-", "–", "—").contains(clause.lower(token));
    }

    /// The tokens that begin within a span.
    static BitSet tokens(Clause clause, Span span) {
        BitSet set = new BitSet();
        for (int i = 0; i < clause.size(); i++) {
            if (span.contains(clause.token(i).span())) {
                set.set(i);
            }
        }
        return set;
    }

    /// The tokens of the cue's sentence that stand in quotation marks.
    static BitSet quotedTokens(CueVerb cue) {
        BitSet set = new BitSet();
        cue.document().quotations().stream()
                .filter(quote -> quote.outer().overlaps(cue.clause().sentence().span()))
                .forEach(quote -> set.or(tokens(cue.clause(), quote.outer())));
        return set;
    }

    /// The runs of a set of tokens; a gap of nothing but marks parts no run.
    static List<Span> spans(Clause clause, BitSet tokens) {
        List<Span> spans = new ArrayList<>();
        int begin = nextWord(clause, tokens, 0);
        while (begin >= 0) {
            int end = begin;
            int next = nextWord(clause, tokens, end + 1);
            while (next >= 0 && joins(clause, end, next)) {
                end = next;
                next = nextWord(clause, tokens, end + 1);
            }
            spans.add(clause.span(begin, end));
            begin = next;
        }
        return spans;
    }

    private static boolean joins(Clause clause, int end, int next) {
        for (int i = end + 1; i < next; i++) {
            if (!clause.is(i, PartOfSpeech.PUNCT)) {
                return false;
            }
        }
        return true;
    }

    private static int nextWord(Clause clause, BitSet tokens, int from) {
        int at = tokens.nextSetBit(from);
        while (at >= 0 && clause.is(at, PartOfSpeech.PUNCT)) {
            at = tokens.nextSetBit(at + 1);
        }
        return at;
    }
}
