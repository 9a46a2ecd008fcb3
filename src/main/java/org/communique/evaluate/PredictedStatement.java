package org.communique.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.fact.Span;
import org.jspecify.annotations.Nullable;

/// A statement as a program found it; said jointly, where there are several speakers.
///
/// `unattributed` says that it was given without a speaker, or one of the joint ones was.
record PredictedStatement(
        List<Span> content,
        List<PredictedActor> speakers,
        boolean unattributed,
        @Nullable String act,
        @Nullable String stance,
        @Nullable String quote,
        List<PredictedActor> addressees,
        List<PredictedActor> about) {

    static PredictedStatement read(Fields fields) {
        PredictedActor speaker = fields.optionalObject("speaker", PredictedActor::read);
        return new PredictedStatement(
                fields.spans("content"),
                speaker == null ? List.of() : List.of(speaker),
                speaker == null,
                fields.optionalText("act"),
                fields.optionalText("stance"),
                fields.optionalText("quote"),
                fields.objects("addressee", PredictedActor::read),
                fields.objects("about", PredictedActor::read));
    }

    /// The same words said by several become one statement; apart from the speakers the first of them counts.
    static List<PredictedStatement> joint(Collection<PredictedStatement> statements) {
        Map<List<Span>, PredictedStatement> byContent = new LinkedHashMap<>();
        statements.forEach(statement -> byContent.merge(statement.content(), statement, PredictedStatement::with));
        return List.copyOf(byContent.values());
    }

    private PredictedStatement with(PredictedStatement other) {
        List<PredictedActor> together =
                Stream.concat(speakers.stream(), other.speakers.stream()).toList();
        return new PredictedStatement(
                content, together, unattributed || other.unattributed, act, stance, quote, addressees, about);
    }
}
