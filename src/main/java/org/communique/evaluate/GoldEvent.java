package org.communique.evaluate;

import java.util.List;
import org.communique.fact.Span;
import org.jspecify.annotations.Nullable;

/// An event as annotated.
record GoldEvent(
        String type,
        List<GoldActor> sources,
        List<GoldActor> targets,
        String modality,
        Span anchor,
        @Nullable String date) {}
