package org.communique.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.fact.Actor;
import org.communique.fact.Event;
import org.communique.fact.Fact;
import org.communique.fact.Statement;
import org.jspecify.annotations.Nullable;

/// Lets an article describe each of its actors in one way: phrases that mean the same actor may tell more or less of it
/// ("Officials", "officials"; a president before and after the text says of which country).
final class ActorMerger {

    private final Map<String, Actor> byId = new HashMap<>();

    private ActorMerger(List<Fact> facts) {
        facts.stream()
                .flatMap(ActorMerger::actors)
                .forEach(actor -> byId.merge(actor.id(), actor, ActorMerger::better));
    }

    /// The same facts; of the actors that share an id the first one stands for all, or the first with a country.
    static List<Fact> merge(List<Fact> facts) {
        ActorMerger merger = new ActorMerger(facts);
        return facts.stream()
                .map(fact -> switch (fact) {
                    case Statement statement -> merger.merged(statement);
                    case Event event -> merger.merged(event);
                })
                .toList();
    }

    private static Actor better(Actor first, Actor next) {
        return first.country() == null && next.country() != null ? next : first;
    }

    private static Stream<Actor> actors(Fact fact) {
        return switch (fact) {
            case Statement statement ->
                Stream.of(
                                Stream.of(statement.speaker()),
                                Stream.ofNullable(statement.onBehalfOf()),
                                statement.addressees().stream(),
                                statement.about().stream(),
                                Stream.ofNullable(statement.via()))
                        .flatMap(each -> each);
            case Event event -> Stream.concat(event.sources().stream(), event.targets().stream());
        };
    }

    private Fact merged(Statement statement) {
        return new Statement(
                statement.id(),
                one(statement.speaker()),
                statement.mention(),
                orNull(statement.onBehalfOf()),
                all(statement.addressees()),
                statement.act(),
                statement.wording(),
                statement.stance(),
                all(statement.about()),
                orNull(statement.via()),
                statement.date(),
                statement.negated(),
                statement.issue(),
                statement.code(),
                statement.basis());
    }

    private Fact merged(Event event) {
        return new Event(
                event.id(),
                event.code(),
                all(event.sources()),
                all(event.targets()),
                event.modality(),
                event.anchor(),
                event.date(),
                event.assertedBy(),
                event.sanction(),
                event.basis());
    }

    private List<Actor> all(List<Actor> actors) {
        return actors.stream().map(this::one).distinct().toList();
    }

    private @Nullable Actor orNull(@Nullable Actor actor) {
        return actor == null ? null : one(actor);
    }

    private Actor one(Actor actor) {
        return byId.getOrDefault(actor.id(), actor);
    }
}
