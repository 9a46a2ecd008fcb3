package org.communique.entity;

import org.communique.fact.Actor;
import org.communique.fact.Confidence;
import org.communique.fact.Span;

/// Words that mean an actor: where they stand, whom they mean, the rule that says so, and how sure it is.
///
/// A rule's id begins with its kind: `name.…`, `role.…`, `state.…`, `body.…`, `collective…`, `pair…`, `people.…`,
/// `unnamed…` or `pronoun.…`.
public record Mention(Span span, Actor actor, String rule, Confidence confidence) {

    static Mention of(Span span, Actor actor, String rule, int hundredths) {
        return new Mention(span, actor, rule, new Confidence(hundredths));
    }

    public boolean isPronoun() {
        return rule.startsWith("pronoun.");
    }

    /// Whether the words are a name, or a place or people that is called by one.
    public boolean isName() {
        return rule.startsWith("name.");
    }

    /// Whether the words are an adjective of a country or mean its people.
    public boolean isDemonym() {
        return rule.equals("name.demonym");
    }

    /// Whether the words mean a place, as a capital behind "in" does.
    public boolean isPlace() {
        return rule.equals("name.place") || rule.equals("name.region") || rule.equals("name.city");
    }

    /// The same actor, meant by the words of a whole phrase.
    Mention over(Span phrase) {
        return new Mention(phrase, actor, rule, confidence);
    }
}
