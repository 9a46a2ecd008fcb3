package org.communique.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something done, planned or threatened between actors, other than the mere act of speaking.
///
/// `assertedBy` is the statement whose content tells it, null where the article tells it in its own voice.
public record Event(
        FactId id,
        EventCode code,
        List<Actor> sources,
        List<Actor> targets,
        Modality modality,
        Evidence anchor,
        @Nullable PartialDate date,
        @Nullable FactId assertedBy,
        @Nullable Sanction sanction,
        Basis basis)
        implements Fact {

    public Event {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        if (code.type().verbal()) {
            throw new IllegalArgumentException("event " + id.value() + ": " + code.type() + " belongs to statements");
        }
        if (sources.isEmpty() && targets.isEmpty()) {
            throw new IllegalArgumentException("event " + id.value() + " has neither source nor target");
        }
        if (sanction != null && code.type() != PloverType.SANCTION && code.type() != PloverType.CONCEDE) {
            throw new IllegalArgumentException("event " + id.value() + " is a " + code.type() + " with a sanction");
        }
    }
}
