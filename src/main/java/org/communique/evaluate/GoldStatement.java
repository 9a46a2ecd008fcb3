package org.communique.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.fact.Span;

/// A statement as annotated; said jointly, where there are several speakers.
record GoldStatement(
        List<Span> content,
        List<GoldActor> speakers,
        String act,
        String stance,
        String quote,
        List<GoldActor> addressees,
        List<GoldActor> about) {

    /// The same words said by several become one statement; apart from the speakers the first of them counts.
    static List<GoldStatement> joint(Collection<GoldStatement> statements) {
        Map<List<Span>, GoldStatement> byContent = new LinkedHashMap<>();
        statements.forEach(statement -> byContent.merge(statement.content(), statement, GoldStatement::with));
        return List.copyOf(byContent.values());
    }

    private GoldStatement with(GoldStatement other) {
        List<GoldActor> together =
                Stream.concat(speakers.stream(), other.speakers.stream()).toList();
        return new GoldStatement(content, together, act, stance, quote, addressees, about);
    }

    /// Whether a program has the speakers right: it names at least half of them, and nobody else.
    boolean isAttributedRightlyBy(PredictedStatement statement) {
        long named = speakers.stream()
                .distinct()
                .filter(speaker -> speaker.isAmong(statement.speakers()))
                .count();
        return 2 * named >= speakers.size()
                && !statement.unattributed()
                && statement.speakers().stream()
                        .allMatch(actor -> speakers.stream().anyMatch(speaker -> speaker.isMeantBy(actor)));
    }
}
