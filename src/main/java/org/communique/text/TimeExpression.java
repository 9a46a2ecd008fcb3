package org.communique.text;

import org.communique.fact.PartialDate;
import org.communique.fact.Span;

/// Words that name a date, resolved against the publication date: "Thursday", "last October", "Feb. 17".
public record TimeExpression(Span span, PartialDate date) {}
