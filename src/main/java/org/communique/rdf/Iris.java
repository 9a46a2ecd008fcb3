package org.communique.rdf;

import org.communique.fact.Actor;
import org.communique.fact.Event;
import org.communique.fact.Fact;
import org.communique.fact.Issue;
import org.communique.fact.Statement;

/// What things are called in the graph.
public final class Iris {

    private static final String BASE = "https://w3id.org/communique/id/";

    private Iris() {}

    public static String actor(Actor actor) {
        return BASE + actor.id();
    }

    public static String fact(Fact fact) {
        return switch (fact) {
            case Statement statement -> BASE + "statement/" + statement.id().value();
            case Event event -> BASE + "event/" + event.id().value();
        };
    }

    public static String issue(Issue issue) {
        return "https://w3id.org/communique/issue/" + issue.id();
    }
}
