package org.communique.evaluate;

import java.util.List;
import org.communique.fact.Span;
import org.jspecify.annotations.Nullable;

/// An event as a program found it.
record PredictedEvent(
        String type,
        List<PredictedActor> sources,
        List<PredictedActor> targets,
        @Nullable String modality,
        Span anchor,
        @Nullable String date) {

    static PredictedEvent read(Fields fields) {
        return new PredictedEvent(
                fields.text("type"),
                fields.objects("source", PredictedActor::read),
                fields.objects("target", PredictedActor::read),
                fields.optionalText("modality"),
                fields.span("anchor"),
                fields.optionalText("date"));
    }
}
