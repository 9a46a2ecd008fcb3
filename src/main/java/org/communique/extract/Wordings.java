package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.fact.QuoteKind;
import org.communique.fact.Span;
import org.communique.fact.Wording;
import org.communique.text.Document;
import org.communique.text.Quotation;

/// Turns raw content spans into a wording: marks and stops trimmed, and how much of it stands in quotation marks.
final class Wordings {

    private static final String TRIMMED = " \t\r\n\"“”„«»'‘’,.;:-–—()";
    private static final double ALL = 0.85;
    private static final double NONE = 0.05;

    private final Document document;

    Wordings(Document document) {
        this.document = document;
    }

    /// Empty where nothing is left of the content.
    Optional<Wording> of(Span cue, List<Span> raw) {
        List<Span> content = raw.stream().flatMap(span -> trim(span).stream()).toList();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Span> quotes = document.quotations().stream()
                .map(Quotation::inner)
                .flatMap(quote -> content.stream().flatMap(span -> common(quote, span).stream()))
                .flatMap(span -> trim(span).stream())
                .toList();
        double quoted = (double) letters(quotes) / Math.max(1, letters(content));
        QuoteKind kind = quoted <= NONE ? QuoteKind.INDIRECT : quoted >= ALL ? QuoteKind.DIRECT : QuoteKind.MIXED;
        return Optional.of(new Wording(
                document.evidence(cue),
                content.stream().map(document::evidence).toList(),
                kind,
                kind == QuoteKind.INDIRECT
                        ? List.of()
                        : quotes.stream().map(document::evidence).toList()));
    }

    private Optional<Span> trim(Span span) {
        String text = document.article().text().flat();
        int begin = span.begin();
        int end = span.end();
        while (begin < end && TRIMMED.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    private static Optional<Span> common(Span a, Span b) {
        return a.overlaps(b)
                ? Optional.of(new Span(Math.max(a.begin(), b.begin()), Math.min(a.end(), b.end())))
                : Optional.empty();
    }

    private long letters(List<Span> spans) {
        return spans.stream()
                .mapToLong(span -> document.plain(span)
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
    }
}
