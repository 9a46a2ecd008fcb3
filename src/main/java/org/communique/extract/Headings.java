package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.text.Document;
import org.communique.text.PartOfSpeech;

/// "UN: thousands have fled", "President X: "We will go"": a name and a colon at the beginning of a line.
final class Headings {

    private static final SpeechLexicon.Cue CUE = new SpeechLexicon.Cue(SpeechAct.SAY, Set.of(), Stance.NEUTRAL, null);
    private static final int LONGEST = 8;
    private static final int FEWEST = 3;

    private Headings() {}

    static Stream<Report> in(Document document, Syntax syntax) {
        Clause clause = syntax.clause();
        int begin = clause.sentence().span().begin();
        boolean line = begin == 0 || document.article().text().flat().charAt(begin - 1) == '\n';
        return IntStream.range(1, Math.min(LONGEST, clause.size() - FEWEST))
                .filter(_ -> line)
                .filter(at -> clause.lower(at).equals(":"))
                .limit(1)
                .boxed()
                .flatMap(colon -> report(syntax, colon).stream());
    }

    private static Optional<Report> report(Syntax syntax, int colon) {
        Clause clause = syntax.clause();
        boolean name = IntStream.range(0, colon)
                .allMatch(at -> clause.is(at, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                        || (clause.is(at, PartOfSpeech.NOUN) && clause.token(at).isCapitalised()));
        BitSet content = new BitSet();
        content.set(colon + 1, clause.size());
        return name && hasVerb(clause, colon)
                ? Optional.of(new Report(
                        clause,
                        clause.span(colon, colon),
                        colon,
                        CUE,
                        colon - 1,
                        List.of(),
                        Optional.empty(),
                        content,
                        Optional.empty(),
                        false,
                        "statement.heading"))
                : Optional.empty();
    }

    private static boolean hasVerb(Clause clause, int colon) {
        return IntStream.range(colon + 1, clause.size())
                .anyMatch(at -> clause.is(at, PartOfSpeech.VERB, PartOfSpeech.AUX));
    }
}
