package org.communique.text;

import java.util.stream.Stream;
import org.communique.fact.Span;

/// Words that the encoder takes for a name.
public record Name(Span span, Kind kind) {

    /// What a name names.
    public enum Kind {
        PERSON("PER"),
        LOCATION("LOC"),
        ORGANISATION("ORG"),
        /// Nationalities, religious and political groups ("Russian", "Catholics").
        GROUP("NORP");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// What the model calls it.
        String label() {
            return label;
        }

        static Kind of(String label) {
            return Stream.of(values())
                    .filter(kind -> kind.label.equals(label))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("the model has names of an unknown kind, " + label));
        }
    }
}
