package org.communique.rdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.fact.Actor;
import org.communique.fact.Event;
import org.communique.fact.Issue;
import org.communique.fact.Modality;
import org.communique.fact.Sanction;
import org.communique.fact.Stance;

/// Names for people to read. They never sound more certain than the fact: what did not plainly happen says so.
final class Labels {

    private Labels() {}

    /// `imposed sanctions on: Japan → Russia`, with the modality where it is not actual.
    static String of(Event event) {
        String label = event.anchor().quote().strip().replaceAll("\\s+", " ") + ": " + parties(event);
        return event.modality() == Modality.ACTUAL ? label : label + " (" + words(event.modality()) + ")";
    }

    /// `asset freeze: Japan → Russia (in force)`.
    static String of(Event event, Sanction sanction) {
        return words(sanction.measure()) + ": " + parties(event) + " (" + words(sanction.status()) + ")";
    }

    /// `supports sanctions on Russia`.
    static String of(Stance stance, Issue issue) {
        return stance(stance) + " " + issue.label();
    }

    private static String stance(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "supports";
            case OPPOSE -> "opposes";
            case NEUTRAL -> "non-committal on";
        };
    }

    private static String parties(Event event) {
        if (event.targets().isEmpty()) {
            return names(event.sources());
        }
        String targets = "→ " + names(event.targets());
        return event.sources().isEmpty() ? targets : names(event.sources()) + " " + targets;
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::label).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
