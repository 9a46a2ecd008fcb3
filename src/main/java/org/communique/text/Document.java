package org.communique.text;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.fact.Evidence;
import org.communique.fact.Span;

/// An article with all layers of the language over it, each sorted by position.
///
/// `plain` is the text with one `char` for each code point, with quotes, dashes and spaces normalised, wrapped lines
/// joined, and capitals put into sentence case: what rules read.
public record Document(
        Article article,
        String plain,
        List<Sentence> sentences,
        List<Name> names,
        List<Quotation> quotations,
        List<TimeExpression> times) {

    public Document {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
    }

    /// The normalised words at a span, what rules compare.
    public String plain(Span span) {
        return plain.substring(span.begin(), span.end());
    }

    /// The words of the article at a span, as stored.
    public Evidence evidence(Span span) {
        return article.text().evidence(span);
    }

    /// The quotation that holds the whole span, the innermost of several.
    public Optional<Quotation> quotationAround(Span span) {
        return quotations.stream()
                .filter(quotation -> quotation.outer().contains(span))
                .reduce((_, inner) -> inner);
    }
}
