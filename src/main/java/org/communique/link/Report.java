package org.communique.link;

import java.time.LocalDate;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// What one article tells of an event or a statement, as far as it takes to know it again in another article.
record Report(Node node, Node article, Kind kind, Actors actors, Window window, Words words, Telling telling) {

    /// By their names, which are derived from article and content: an order that never changes.
    static final Comparator<Report> BY_NAME =
            Comparator.comparing(report -> report.node().getURI());

    /// The first to be published, and among those the first by name.
    static final Comparator<Report> BY_PUBLICATION = Comparator.<Report, LocalDate>comparing(
                    report -> report.telling().published())
            .thenComparing(BY_NAME);

    /// What must be the same for two reports to be compared at all: the type (a PLOVER category; none for
    /// statements), whether it is told as done, and whether it is denied.
    record Kind(String type, boolean done, boolean negated) {}

    /// A report is its node: the rest follows from that.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report report && node.equals(report.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /// How it is told: for people to read, the PLOVER mode if any, and on which day ([LocalDate#MAX] where
    /// unknown).
    record Telling(String label, String mode, LocalDate published) {}
}
