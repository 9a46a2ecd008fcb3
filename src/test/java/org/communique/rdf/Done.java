package org.communique.rdf;

import java.util.List;
import org.communique.fact.Actor;
import org.communique.fact.Basis;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.Evidence;
import org.communique.fact.FactId;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.communique.fact.Sanction;
import org.jspecify.annotations.Nullable;

/// Builds events of the sample article: Japan does something to Russia, actually, in the article's voice.
final class Done {

    private final EventCode code;
    private String id = "e1";
    private List<Actor> sources = List.of(Sample.JAPAN);
    private List<Actor> targets = List.of(Sample.RUSSIA);
    private Modality modality = Modality.ACTUAL;
    private Evidence anchor = Sample.words("imposed an asset freeze");
    private @Nullable PartialDate date;
    private @Nullable FactId assertedBy;
    private @Nullable Sanction sanction;
    private Basis basis = Sample.basis("Japan imposed an asset freeze on Russia.");

    private Done(EventCode code) {
        this.code = code;
    }

    static Done of(PloverType type) {
        return new Done(new EventCode(type, null, null));
    }

    static Done of(EventCode code) {
        return new Done(code);
    }

    Done id(String value) {
        id = value;
        return this;
    }

    Done by(Actor... actors) {
        sources = List.of(actors);
        return this;
    }

    Done to(Actor... actors) {
        targets = List.of(actors);
        return this;
    }

    Done modality(Modality value) {
        modality = value;
        return this;
    }

    Done on(String iso) {
        date = PartialDate.parse(iso);
        return this;
    }

    Done assertedBy(@Nullable String statement) {
        assertedBy = statement == null ? null : new FactId(statement);
        return this;
    }

    Done sanction(Sanction value) {
        sanction = value;
        return this;
    }

    Done anchor(Evidence value) {
        anchor = value;
        return this;
    }

    Done basis(Basis value) {
        basis = value;
        return this;
    }

    Event event() {
        return new Event(new FactId(id), code, sources, targets, modality, anchor, date, assertedBy, sanction, basis);
    }
}
