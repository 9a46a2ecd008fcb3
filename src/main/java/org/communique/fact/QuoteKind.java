package org.communique.fact;

/// How a statement is reported: all in quotation marks, in none, or partly.
public enum QuoteKind {
    DIRECT,
    INDIRECT,
    MIXED
}
