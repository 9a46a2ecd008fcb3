package org.communique.entity;

import org.communique.fact.Actor;
import org.communique.fact.Confidence;
import org.communique.fact.Span;

/// Words that mean an actor: where they stand, whom they mean, the rule that says so, and how sure it is.
public record Mention(Span span, Actor actor, String rule, Confidence confidence) {}
