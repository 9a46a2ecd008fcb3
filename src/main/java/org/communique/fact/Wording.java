package org.communique.fact;

import java.util.List;

/// The words of a statement: the cue that introduces it, its content, and what of it stands in quotation marks.
///
/// `content` is the whole content in text order, quotation marks and attribution left out; several parts where the
/// attribution interrupts it. `quotes` are the parts in quotation marks: none exactly when the report is indirect.
public record Wording(Evidence cue, List<Evidence> content, QuoteKind kind, List<Evidence> quotes) {

    public Wording {
        content = List.copyOf(content);
        quotes = List.copyOf(quotes);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("the statement introduced by '" + cue.quote() + "' has no content");
        }
        if (quotes.isEmpty() != (kind == QuoteKind.INDIRECT)) {
            throw new IllegalArgumentException(
                    "a report that is " + kind + " with " + quotes.size() + " quotations, cue '" + cue.quote() + "'");
        }
    }
}
