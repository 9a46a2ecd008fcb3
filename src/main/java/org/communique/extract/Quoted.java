package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import org.communique.fact.Span;
import org.communique.text.Quotation;

/// What stands in quotation marks belongs together: content that has most of a quotation has all of it, and a
/// quotation goes on behind the attribution that interrupts it.
final class Quoted {

    private static final int NEAR = 3;

    private Quoted() {}

    static BitSet completed(CueVerb cue, BitSet content) {
        Span sentence = cue.clause().sentence().span();
        List<Span> quotes = cue.document().quotations().stream()
                .map(Quotation::outer)
                .filter(sentence::overlaps)
                .toList();
        BitSet whole = (BitSet) content.clone();
        for (Span quote : quotes) {
            BitSet tokens = Stops.tokens(cue.clause(), quote);
            boolean around = tokens.get(cue.first());
            if (!around
                    && (mostly(tokens, content)
                            || goesOn(cue, tokens, whole, quotes)
                            || leadsIn(cue, tokens, content))) {
                whole.or(tokens);
            }
        }
        return whole;
    }

    private static boolean mostly(BitSet tokens, BitSet content) {
        BitSet common = (BitSet) tokens.clone();
        common.and(content);
        return 2 * common.cardinality() > tokens.cardinality();
    }

    /// Whether a quotation follows the attribution directly, and one that belongs to the content goes before it.
    private static boolean goesOn(CueVerb cue, BitSet tokens, BitSet content, List<Span> quotes) {
        int begin = tokens.nextSetBit(0);
        if (begin <= cue.last() || content.isEmpty() || content.nextSetBit(0) > cue.first()) {
            return false;
        }
        boolean quoted =
                quotes.stream().anyMatch(quote -> mostlyBefore(cue, Stops.tokens(cue.clause(), quote), content));
        int end = cue.attribution().length();
        return quoted && begin - Math.min(end, begin) <= NEAR;
    }

    /// "The pipeline," X said, "will be filled": whether a quotation ends where the attribution begins and the content
    /// begins, quoted too, where that ends.
    private static boolean leadsIn(CueVerb cue, BitSet tokens, BitSet content) {
        int behind = content.nextSetBit(0);
        boolean resumes = behind > cue.last()
                && behind - cue.last() <= NEAR
                && Stops.quotedTokens(cue).get(behind);
        int gap = Extent.begin(cue, content) - tokens.length();
        return resumes && !tokens.isEmpty() && tokens.length() <= cue.first() && gap >= 0 && gap <= 1;
    }

    private static boolean mostlyBefore(CueVerb cue, BitSet tokens, BitSet content) {
        return !tokens.isEmpty() && tokens.length() <= cue.first() && mostly(tokens, content);
    }
}
