package org.communique.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds the words that tell a time and resolves them against the publication date.
///
/// A weekday or a date without its year is the last one up to the publication, as news uses it, unless the tense looks
/// ahead. Without a publication date only what is complete in itself is resolved; nothing is guessed.
final class TimeExpressions {

    private static final TimeLexicon LEXICON = TimeLexicon.load();

    private TimeExpressions() {}

    static List<TimeExpression> in(List<Sentence> sentences, @Nullable PartialDate published) {
        LocalDate day =
                Optional.ofNullable(published).flatMap(PartialDate::exact).orElse(null);
        return sentences.stream()
                .flatMap(sentence -> in(sentence, day).stream())
                .toList();
    }

    private static List<TimeExpression> in(Sentence sentence, @Nullable LocalDate day) {
        TimePieces pieces = TimePieces.of(sentence, LEXICON);
        TimeReader reader = new TimeReader(pieces);
        TenseReader tenses = new TenseReader(pieces);
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int first = at;
            TimeReading read = reader.read(first).orElse(null);
            if (read == null) {
                at++;
                continue;
            }
            read.moment()
                    .resolve(new TimeFrame(day, tenses.around(first, read.end())))
                    .ifPresent(value -> found.add(new TimeExpression(pieces.span(first, read.end()), value)));
            at = read.end();
        }
        return found;
    }
}
