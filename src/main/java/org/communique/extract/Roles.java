package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Cast;
import org.communique.entity.Mention;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.PloverType;
import org.communique.text.NounPhrase;

/// Finds who does an event and to whom it is done, by the frames of its trigger.
final class Roles {

    /// The parties of an event; either side may be empty.
    record Parties(List<Actor> sources, List<Actor> targets) {

        Parties {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }

        boolean isEmpty() {
            return sources.isEmpty() && targets.isEmpty();
        }

        /// These, and from the other what is missing.
        Parties or(Parties other) {
            return new Parties(
                    sources.isEmpty() ? other.sources : sources, targets.isEmpty() ? other.targets : targets);
        }
    }

    private final Cast cast;

    Roles(Cast cast) {
        this.cast = cast;
    }

    Parties of(Trigger trigger) {
        Parties parties = trigger.entry().kind() == Kind.NOUN ? ofNoun(trigger) : ofVerb(trigger);
        List<Actor> targets = parties.targets().stream()
                .filter(target -> !parties.sources().contains(target))
                .toList();
        PloverType type = trigger.entry().code().type();
        boolean byState = type == PloverType.SANCTION || type == PloverType.CONCEDE;
        return new Parties(byState ? states(parties.sources()) : parties.sources(), targets);
    }

    /// Measures are a state's: who announces them for it is not their imposer.
    private List<Actor> states(List<Actor> sources) {
        return sources.stream()
                .map(source ->
                        source.kind() == ActorKind.PERSON ? cast.polity(source).orElse(source) : source)
                .distinct()
                .toList();
    }

    /// Whether a phrase means an actor of the class, as conditions ask.
    boolean is(NounPhrase phrase, String kind) {
        if (kind.equals("MODIFIER")) {
            return !inside(phrase).isEmpty();
        }
        Optional<Actor> actor = cast.resolve(phrase, null).map(Mention::actor);
        return switch (kind) {
            case "PERSON" ->
                actor.filter(found -> found.kind().type().equals("person")).isPresent();
            case "PLACE" -> actor.filter(Actor::isCountry).isPresent();
            default -> actor.isPresent();
        };
    }

    private Parties ofVerb(Trigger trigger) {
        Verb verb = Verbs.at(trigger.clause(), trigger.first());
        Optional<NounPhrase> by = Optional.ofNullable(verb.prepositions().get("by"));
        List<Actor> subject = verb.passive() ? actors(trigger.clause(), by) : subject(verb);
        Optional<NounPhrase> object = verb.passive() ? verb.subject() : verb.object();
        return trigger.entry().frames().stream()
                .map(frame -> verbFrame(frame, trigger, subject, object))
                .filter(parties -> !parties.targets().isEmpty())
                .findFirst()
                .orElse(new Parties(subject, List.of()));
    }

    /// Who does it; where the phrase before "to" means nobody ("leads efforts to impose"), who does what governs that.
    private List<Actor> subject(Verb verb) {
        List<Actor> own = actors(verb.clause(), verb.subject());
        return verb.governors().stream()
                .filter(_ -> own.isEmpty())
                .findFirst()
                .map(governor ->
                        actors(verb.clause(), Verbs.at(verb.clause(), governor).subject()))
                .orElse(own);
    }

    private Parties verbFrame(String frame, Trigger trigger, List<Actor> subject, Optional<NounPhrase> object) {
        Clause clause = trigger.clause();
        return switch (frame) {
            case "S->O", "S+O" -> new Parties(subject, actors(clause, object));
            case "S->Omod" -> new Parties(subject, object.map(this::inside).orElse(List.of()));
            case "S+S" -> together(subject);
            case "O->S" -> new Parties(actors(clause, behind(trigger, Set.of("by", "from"))), subject);
            default -> {
                String preposition = frame.substring(frame.startsWith("S+") ? 2 : 3);
                yield frame.startsWith("S")
                        ? new Parties(subject, actors(clause, behind(trigger, Set.of(preposition))))
                        : new Parties(List.of(), List.of());
            }
        };
    }

    /// "Kishida and Zelensky met": the first is the source.
    private static Parties together(List<Actor> subject) {
        return subject.size() > 1
                ? new Parties(subject.subList(0, 1), subject.subList(1, subject.size()))
                : new Parties(subject, List.of());
    }

    private Parties ofNoun(Trigger trigger) {
        Parties parties = new Parties(List.of(), List.of());
        for (String frame : trigger.entry().frames()) {
            String role = frame.substring(frame.indexOf(':') + 1);
            List<Actor> found = linked(trigger, frame.substring(0, frame.indexOf(':')), parties);
            parties = parties.or(
                    switch (role) {
                        case "source" -> new Parties(found, List.of());
                        case "target" -> new Parties(List.of(), found);
                        default -> found.size() > 1 && parties.isEmpty() ? together(found) : parties;
                    });
        }
        return parties;
    }

    /// The actors that a link leads to and that have no role yet.
    private List<Actor> linked(Trigger trigger, String link, Parties parties) {
        Clause clause = trigger.clause();
        List<Actor> found = switch (link) {
            case "poss", "adj", "nn" ->
                clause.phraseAt(trigger.first())
                        .map(phrase -> before(phrase, trigger.first(), link))
                        .orElse(List.of());
            default -> actors(clause, behind(trigger, Set.of(link)));
        };
        return found.stream()
                .filter(actor ->
                        !parties.sources().contains(actor) && !parties.targets().contains(actor))
                .toList();
    }

    /// The names inside the trigger's phrase before it: possessors, nationalities, or other modifiers.
    private List<Actor> before(NounPhrase phrase, int trigger, String link) {
        return cast.mentions().stream()
                .filter(mention -> phrase.span().contains(mention.span()))
                .filter(mention -> mention.span().end()
                        <= phrase.sentence().tokens().get(trigger).span().begin())
                .filter(mention -> link.equals(linkOf(phrase, mention)))
                .map(Mention::actor)
                .distinct()
                .toList();
    }

    /// How a name before the trigger hangs on it: "Japan's" possesses; "Japanese" and, for want of an adjective,
    /// "US", "EU" or the name of a body tell whose it is; another name ("Ukraine war") only what it has to do with.
    private static String linkOf(NounPhrase phrase, Mention mention) {
        if (isPossessor(phrase, mention)) {
            return "poss";
        }
        boolean adjective =
                mention.rule().equals("name.demonym") || !mention.actor().isCountry() || isAbbreviated(phrase, mention);
        return adjective ? "adj" : "nn";
    }

    /// "US", "U.K.", "UAE".
    private static boolean isAbbreviated(NounPhrase phrase, Mention mention) {
        return phrase.sentence().tokens().stream()
                .filter(token -> mention.span().contains(token.span()))
                .allMatch(token -> token.form().equals(token.form().toUpperCase(Locale.ROOT)));
    }

    private static boolean isPossessor(NounPhrase phrase, Mention mention) {
        return phrase.sentence().tokens().stream()
                .anyMatch(token -> token.form().startsWith("'")
                        && token.span().begin() == mention.span().end());
    }

    /// The actors named by modifiers of a phrase, its head left out.
    private List<Actor> inside(NounPhrase phrase) {
        return cast.mentions().stream()
                .filter(mention -> phrase.span().contains(mention.span()))
                .filter(mention -> !mention.span().overlaps(phrase.headToken().span()))
                .map(Mention::actor)
                .distinct()
                .toList();
    }

    private List<Actor> actors(Clause clause, Optional<NounPhrase> phrase) {
        return phrase.map(clause::coordinated).orElse(List.of()).stream()
                .flatMap(member -> cast.resolve(member, null).stream())
                .map(Mention::actor)
                .distinct()
                .toList();
    }

    /// What hangs by one of the prepositions on the trigger, on its last word or on the object of its first.
    private static Optional<NounPhrase> behind(Trigger trigger, Set<String> prepositions) {
        Clause clause = trigger.clause();
        return Stream.concat(
                        Stream.of(trigger.first(), trigger.last()),
                        clause.dependents(trigger.first(), "obj", "nsubj:pass").stream())
                .flatMap(token -> clause.attached(token, prepositions).stream())
                .findFirst();
    }
}
