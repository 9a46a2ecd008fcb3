package org.communique.text;

import org.communique.fact.Span;

/// Words that the encoder takes for a name.
public record Name(Span span, Kind kind) {

    /// What a name names.
    public enum Kind {
        PERSON,
        LOCATION,
        ORGANISATION,
        /// Nationalities, religious and political groups ("Russian", "Catholics").
        GROUP;

        /// By the class's label in the model.
        static Kind of(String label) {
            return switch (label) {
                case "PER" -> PERSON;
                case "LOC" -> LOCATION;
                case "ORG" -> ORGANISATION;
                case "NORP" -> GROUP;
                default -> throw new IllegalArgumentException("the model has names of an unknown kind, " + label);
            };
        }
    }
}
