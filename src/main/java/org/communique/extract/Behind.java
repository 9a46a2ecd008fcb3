package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.Span;
import org.communique.text.PartOfSpeech;
import org.communique.text.Quotation;

/// "X said: …", "X added, "…"": what follows the cue beside its clause, or the quotation that touches it.
final class Behind implements Construction {

    private static final int NEAR = 4;

    @Override
    public Optional<Take> take(CueVerb cue) {
        if (!cue.can(Frame.CLAUSE) && !cue.can(Frame.QUOTE) && !cue.can(Frame.TOLD)) {
            return Optional.empty();
        }
        return beside(cue).or(() -> quoted(cue)).map(content -> {
            content.clear(cue.first(), cue.last() + 1);
            return new Take(content, Complement.addressee(cue), "statement.quotation");
        });
    }

    /// A clause behind a colon.
    private static Optional<BitSet> beside(CueVerb cue) {
        return cue.children("parataxis", "appos", "dep").stream()
                .filter(child -> child > cue.last())
                .filter(child -> {
                    int begin = cue.syntax().subtree(child).nextSetBit(0);
                    return Stops.isColon(cue.clause(), begin) || Stops.isColon(cue.clause(), begin - 1);
                })
                .findFirst()
                .map(cue.syntax()::subtree);
    }

    private static Optional<BitSet> quoted(CueVerb cue) {
        Span sentence = cue.clause().sentence().span();
        Span own = attributionSpan(cue);
        return cue.document().quotations().stream()
                .map(Quotation::outer)
                .filter(sentence::overlaps)
                .filter(quote -> !quote.contains(cue.span()))
                .filter(quote -> touches(quote, own))
                .findFirst()
                .map(quote -> Stops.tokens(cue.clause(), quote))
                .filter(tokens ->
                        tokens.stream().anyMatch(token -> cue.clause().is(token, PartOfSpeech.VERB, PartOfSpeech.AUX))
                                || tokens.cardinality() > NEAR * 2);
    }

    private static boolean touches(Span quote, Span own) {
        int before = own.begin() - quote.end();
        int behind = quote.begin() - own.end();
        return (before >= -1 && before <= NEAR) || (behind >= -1 && behind <= NEAR);
    }

    /// From the subject to the last word of the attribution before a quotation begins.
    private static Span attributionSpan(CueVerb cue) {
        BitSet own = new BitSet();
        own.set(cue.first(), cue.last() + 1);
        cue.children("nsubj", "obl", "advmod", "iobj", "obj", "nsubj:pass").stream()
                .map(cue.syntax()::subtree)
                .filter(part -> !hasQuote(cue, part))
                .forEach(own::or);
        return cue.clause().span(own.nextSetBit(0), own.length() - 1);
    }

    private static boolean hasQuote(CueVerb cue, BitSet part) {
        return part.stream().anyMatch(token -> cue.syntax().isQuoteMark(token));
    }
}
