package org.communique.fact;

/// The sixteen event categories of PLOVER (Open Event Data Alliance).
///
/// The verbal ones stay on statements; an [Event] takes one of the eleven others.
public enum PloverType {
    AGREE(false),
    CONSULT(false),
    SUPPORT(true),
    CONCEDE(false),
    COOPERATE(false),
    AID(false),
    RETREAT(false),
    REQUEST(true),
    ACCUSE(true),
    REJECT(true),
    THREATEN(true),
    PROTEST(false),
    SANCTION(false),
    MOBILIZE(false),
    COERCE(false),
    ASSAULT(false);

    private final boolean verbal;

    PloverType(boolean verbal) {
        this.verbal = verbal;
    }

    /// Whether the category is an act of speech, carried by statements alone.
    public boolean verbal() {
        return verbal;
    }
}
