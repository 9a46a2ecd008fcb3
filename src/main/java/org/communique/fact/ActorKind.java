package org.communique.fact;

/// What an actor is; [#type()] is the coarser class of the annotation guidelines.
public enum ActorKind {
    PERSON("person"),
    COUNTRY("country"),
    GOVERNMENT_BODY("organisation"),
    INTERNATIONAL_ORGANISATION("organisation"),
    ARMED_GROUP("organisation"),
    PARTY("organisation"),
    MEDIA("organisation"),
    ORGANISATION("organisation"),
    /// A single speaker whose name is withheld; never merged across articles.
    UNNAMED_SOURCE("anonymous"),
    /// A plural or collective actor without a legal person: reporters, lawmakers, G7 foreign ministers.
    GROUP("group");

    private final String type;

    ActorKind(String type) {
        this.type = type;
    }

    /// `person`, `country`, `organisation`, `anonymous` or `group`.
    public String type() {
        return type;
    }
}
