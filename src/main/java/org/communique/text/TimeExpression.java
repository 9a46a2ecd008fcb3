package org.communique.text;

import java.util.Optional;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;

/// Words that tell a time, and the days they mean: "Thursday", "last October", "since 2014".
public record TimeExpression(Span span, TimeValue value) {

    /// The time as a date, where it is exactly a day, a month or a year.
    public Optional<PartialDate> date() {
        return value.date();
    }
}
