package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.Span;
import org.communique.text.PartOfSpeech;
import org.communique.text.Quotation;

/// "Never!" X replied; X said: — with the quotation in the sentence before or behind.
final class Adjacent implements Construction {

    private static final int NEAR = 4;

    @Override
    public Optional<Take> take(CueVerb cue) {
        if (!cue.can(Frame.CLAUSE) && !cue.can(Frame.QUOTE) && !cue.can(Frame.TOLD)) {
            return Optional.empty();
        }
        return before(cue)
                .or(() -> behind(cue))
                .map(quote ->
                        new Take(new BitSet(), Complement.addressee(cue), "statement.beside", Optional.of(quote)));
    }

    private static Optional<Span> before(CueVerb cue) {
        Span sentence = cue.clause().sentence().span();
        int begin = Extent.begin(cue, new BitSet());
        boolean first = begin <= Extent.firstWord(cue.clause());
        return cue.document().quotations().stream()
                .map(Quotation::outer)
                .filter(_ -> first && cue.children("obj", "ccomp", "xcomp").isEmpty())
                .filter(quote -> quote.begin() < sentence.begin())
                .filter(quote -> Math.abs(cue.clause().token(begin).span().begin() - quote.end()) <= NEAR)
                .findFirst();
    }

    private static Optional<Span> behind(CueVerb cue) {
        Span sentence = cue.clause().sentence().span();
        int last = cue.clause().size() - 1;
        boolean open =
                cue.clause().lower(last).equals(":") || cue.clause().lower(last).equals(",") || last == cue.last();
        return cue.document().quotations().stream()
                .map(Quotation::outer)
                .filter(_ -> open && cue.clause().is(last, PartOfSpeech.PUNCT, PartOfSpeech.VERB))
                .filter(quote -> quote.begin() >= sentence.end() && quote.begin() - sentence.end() <= NEAR)
                .findFirst();
    }
}
