package org.communique.entity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.entity.History.Anaphor;
import org.communique.entity.History.Spoken;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;

/// Finds whom a pronoun takes up, by number, gender and animacy, place in the sentence, and who spoke last.
final class Pronouns {

    private static final Set<ActorKind> PEOPLE = Set.of(ActorKind.PERSON, ActorKind.UNNAMED_SOURCE);
    private static final Set<ActorKind> MANY = Set.of(ActorKind.GROUP, ActorKind.ARMED_GROUP);
    private static final Set<ActorKind> BODIES = Set.of(
            ActorKind.COUNTRY,
            ActorKind.GOVERNMENT_BODY,
            ActorKind.INTERNATIONAL_ORGANISATION,
            ActorKind.ARMED_GROUP,
            ActorKind.PARTY,
            ActorKind.MEDIA,
            ActorKind.ORGANISATION);

    private final History history;
    private final Genders genders;

    Pronouns(History history, Genders genders) {
        this.history = history;
        this.genders = genders;
    }

    Optional<Mention> resolve(Anaphor anaphor) {
        return fits(anaphor.phrase().headToken().lower())
                .flatMap(fits -> speaker(anaphor, fits).or(() -> spoken(anaphor, fits)));
    }

    /// The last speaker, where nobody that fits stands between.
    private Optional<Mention> speaker(Anaphor anaphor, Predicate<Actor> fits) {
        Actor speaker = anaphor.speaker();
        if (speaker == null || !fits.test(speaker)) {
            return Optional.empty();
        }
        Optional<Actor> likeliest =
                history.likeliest(anaphor, spoken -> canBeTaken(spoken) && fits.test(spoken.actor()));
        return likeliest
                .or(() -> Optional.of(speaker))
                .filter(actor -> actor.id().equals(speaker.id()))
                .map(actor -> Mention.of(anaphor.phrase().span(), actor, "pronoun.speaker", 78));
    }

    private Optional<Mention> spoken(Anaphor anaphor, Predicate<Actor> fits) {
        return history.likeliest(anaphor, spoken -> canBeTaken(spoken) && fits.test(spoken.actor()))
                .map(actor -> Mention.of(anaphor.phrase().span(), actor, "pronoun.prominent", 65));
    }

    /// An adjective names no one that a pronoun could take up, nor does a place.
    private static boolean canBeTaken(Spoken spoken) {
        return !spoken.mention().isPlace()
                && (!spoken.mention().isDemonym()
                        || Syntax.prominence(spoken.sentence().tree(), spoken.token()) >= 1);
    }

    private Optional<Predicate<Actor>> fits(String pronoun) {
        return switch (pronoun) {
            case "he", "him", "his", "himself" -> Optional.of(actor -> isPerson(actor, Genders.Gender.FEMALE));
            case "she", "her", "hers", "herself" -> Optional.of(actor -> isPerson(actor, Genders.Gender.MALE));
            case "it", "its", "itself" -> Optional.of(actor -> BODIES.contains(actor.kind()));
            case "they", "them", "their", "theirs", "themselves" -> Optional.of(actor -> MANY.contains(actor.kind()));
            default -> Optional.empty();
        };
    }

    private boolean isPerson(Actor actor, Genders.Gender other) {
        return PEOPLE.contains(actor.kind()) && genders.of(actor) != other;
    }
}
