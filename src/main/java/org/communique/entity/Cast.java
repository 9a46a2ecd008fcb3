package org.communique.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.NameScanner.Found;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Confidence;
import org.communique.fact.Span;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/// The actors of a document: whom each of its names means, and whom any noun phrase means.
public final class Cast {

    private final Document document;
    private final List<Mention> mentions;
    private final Map<Span, NamedSentence> sentences;
    private final List<Person> persons;
    private final List<String> strangers;
    private final Words words;

    /// What a cast knows beside its document.
    record Words(Gazetteer gazetteer, Set<String> humanNouns, Collectives collectives) {}

    Cast(Document document, List<NamedSentence> sentences, Roster roster, Words words) {
        this.document = document;
        this.sentences = sentences.stream()
                .collect(Collectors.toUnmodifiableMap(named -> named.sentence().span(), named -> named));
        this.mentions = sentences.stream()
                .flatMap(named -> named.found().stream().flatMap(found -> roster.mention(named, found).stream()))
                .toList();
        this.persons = roster.persons();
        this.strangers = roster.strangers();
        this.words = words;
    }

    /// Every name that means an actor, in text order.
    public List<Mention> mentions() {
        return mentions;
    }

    /// Whom a noun phrase means; `lastSpeaker` is whom a pronoun most likely takes up. Empty where nothing tells.
    public Optional<Mention> resolve(NounPhrase phrase, @Nullable Actor lastSpeaker) {
        if (phrase.headToken().is(PartOfSpeech.PRON)) {
            return pronoun(phrase, lastSpeaker);
        }
        return named(phrase)
                .or(() -> state(phrase))
                .or(() -> role(phrase))
                .or(() -> collective(phrase))
                .or(() -> unnamed(phrase))
                .or(() -> bareName(phrase));
    }

    /// A full name that nothing explains, or the surname of one: somebody the tables lack and the text does not
    /// introduce.
    private Optional<Mention> bareName(NounPhrase phrase) {
        return sentence(phrase)
                .flatMap(named -> named.found().stream()
                        .filter(Found.Named.class::isInstance)
                        .filter(name -> name.first() <= phrase.head() && phrase.head() <= name.last())
                        .map(named::words))
                .flatMap(name -> strangers.stream().filter(stranger -> (" " + stranger).endsWith(" " + name)))
                .map(name -> new Actor(Slug.agent(name), name, ActorKind.PERSON, null, null))
                .map(person -> new Mention(phrase.span(), person, "name.bare", new Confidence(60)))
                .findFirst();
    }

    private Optional<Mention> named(NounPhrase phrase) {
        Span head = phrase.headToken().span();
        return mentions.stream()
                .filter(mention -> mention.span().contains(head))
                .findFirst()
                .filter(mention -> !isPlaceOrPeople(phrase, mention))
                .map(mention -> new Mention(phrase.span(), mention.actor(), mention.rule(), mention.confidence()));
    }

    /// "in Tokyo" is the place; "Russians" or "a Russian" are people, not the state.
    private static boolean isPlaceOrPeople(NounPhrase phrase, Mention mention) {
        return mention.rule().equals("name.place")
                || (mention.rule().equals("name.demonym") && (!isOfAll(phrase) || isIndefinite(phrase)));
    }

    /// Whether the demonym has no noun of its own for one of the people: "the French", "the Japanese".
    private static boolean isOfAll(NounPhrase phrase) {
        return Stream.of("ese", "sh", "ch", "ss").anyMatch(phrase.headToken().lower()::endsWith);
    }

    /// "the Japanese government", "Russian forces", "the Biden administration".
    private Optional<Mention> state(NounPhrase phrase) {
        if (!words.collectives().isState(phrase.headToken().lower())) {
            return Optional.empty();
        }
        return polityIn(phrase).map(polity -> new Mention(phrase.span(), polity, "state.noun", new Confidence(85)));
    }

    /// The country or body that the last name of the phrase belongs to, or the one attached: "the president of France".
    private Optional<Actor> polityIn(NounPhrase phrase) {
        return inside(phrase).or(() -> attached(phrase)).map(Mention::actor).flatMap(this::polity);
    }

    private Optional<Mention> inside(NounPhrase phrase) {
        return mentions.stream()
                .filter(mention -> phrase.span().contains(mention.span()))
                .reduce((_, last) -> last);
    }

    private Optional<Mention> attached(NounPhrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        int of = phrase.last() + 1;
        if (of >= tokens.size() || !Set.of("of", "from").contains(tokens.get(of).lower())) {
            return Optional.empty();
        }
        int name = of + 1 < tokens.size() && tokens.get(of + 1).lower().equals("the") ? of + 2 : of + 1;
        return mentions.stream()
                .filter(mention -> name < tokens.size()
                        && mention.span().begin() == tokens.get(name).span().begin())
                .findFirst();
    }

    /// The country or international body an actor belongs to, as an actor.
    public Optional<Actor> polity(Actor actor) {
        String polity = actor.polity();
        if (polity == null || polity.equals(actor.id())) {
            return polity == null ? Optional.empty() : Optional.of(actor);
        }
        return mentions.stream()
                .map(Mention::actor)
                .filter(other -> other.id().equals(polity))
                .findFirst()
                .or(() -> country(polity, actor.country()));
    }

    private Optional<Actor> country(String id, @Nullable String iso3) {
        boolean country = id.startsWith("country/") && iso3 != null;
        return country ? words.gazetteer().actor(id.substring("country/".length())) : Optional.empty();
    }

    /// "the prime minister", "Japan's top diplomat": the last person before it who was given that title.
    private Optional<Mention> role(NounPhrase phrase) {
        String title = titleAt(phrase);
        if (title.isEmpty() || isIndefinite(phrase)) {
            return Optional.empty();
        }
        Optional<Actor> polity = polityIn(phrase);
        return persons.stream()
                .filter(person -> person.title().equals(title))
                .filter(person -> polity.isEmpty()
                        || polity.get().id().equals(person.actor().polity()))
                .reduce((_, last) -> last)
                .map(person -> new Mention(phrase.span(), person.actor(), "role.document", new Confidence(80)));
    }

    private String titleAt(NounPhrase phrase) {
        return sentence(phrase)
                .flatMap(named -> named.found().stream())
                .filter(Found.Titled.class::isInstance)
                .map(Found.Titled.class::cast)
                .filter(title -> title.last() == phrase.head())
                .map(Found.Titled::title)
                .findFirst()
                .orElse("");
    }

    private Stream<NamedSentence> sentence(NounPhrase phrase) {
        return Stream.ofNullable(sentences.get(phrase.sentence().span()));
    }

    private static boolean isIndefinite(NounPhrase phrase) {
        return Set.of("a", "an", "another", "some", "one")
                .contains(first(phrase).lower());
    }

    private static Token first(NounPhrase phrase) {
        return phrase.sentence().tokens().get(phrase.first());
    }

    /// "the bloc", "the ministry": the last actor of that kind before it.
    private Optional<Mention> collective(NounPhrase phrase) {
        Set<ActorKind> kinds = words.collectives().kinds(phrase.headToken().lower());
        if (!first(phrase).lower().equals("the") || phrase.last() - phrase.first() > 1) {
            return Optional.empty();
        }
        return before(phrase.span())
                .filter(mention -> kinds.contains(mention.actor().kind()))
                .reduce((_, last) -> last)
                .map(mention -> new Mention(phrase.span(), mention.actor(), "collective", new Confidence(75)));
    }

    private Stream<Mention> before(Span span) {
        return mentions.stream().filter(mention -> mention.span().end() <= span.begin());
    }

    /// "a senior Biden administration official", "lawmakers": an actor of this article alone.
    private Optional<Mention> unnamed(NounPhrase phrase) {
        String head = phrase.headToken().lower();
        if (!words.humanNouns().contains(head) && titleAt(phrase).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(unnamedAs(phrase));
    }

    /// Whoever a noun phrase means, as an actor of this article alone: where [#resolve] tells nobody.
    public Mention unnamedAs(NounPhrase phrase) {
        String head = phrase.headToken().lower();
        String label = label(phrase);
        Actor polity = polityIn(phrase).orElse(null);
        boolean plural = !head.equals(phrase.headToken().lemma())
                || Set.of("people", "police", "authorities").contains(head);
        Actor actor = new Actor(
                "agent/" + document.article().version().substring(0, 8) + "-" + Slug.of(label),
                label,
                plural ? ActorKind.GROUP : ActorKind.UNNAMED_SOURCE,
                polity == null ? null : polity.country(),
                polity == null ? null : polity.id());
        return new Mention(phrase.span(), actor, "unnamed", new Confidence(75));
    }

    /// The phrase without its article, with the name attached to it.
    private String label(NounPhrase phrase) {
        boolean article = Set.of("a", "an", "the", "some", "one", "another")
                .contains(first(phrase).lower());
        int begin = article && phrase.last() > phrase.first() ? phrase.first() + 1 : phrase.first();
        Span own = phrase.sentence().span(begin, phrase.last());
        Optional<Mention> attached = inside(phrase).isPresent() ? Optional.empty() : attached(phrase);
        return document.evidence(attached.map(Mention::span).map(own::cover).orElse(own))
                .quote();
    }

    private Optional<Mention> pronoun(NounPhrase phrase, @Nullable Actor lastSpeaker) {
        return switch (phrase.headToken().lower()) {
            case "he", "she", "him", "her" ->
                taken(phrase, lastSpeaker, Set.of(ActorKind.PERSON, ActorKind.UNNAMED_SOURCE));
            case "it" ->
                taken(
                        phrase,
                        lastSpeaker,
                        Set.of(
                                ActorKind.COUNTRY,
                                ActorKind.GOVERNMENT_BODY,
                                ActorKind.INTERNATIONAL_ORGANISATION,
                                ActorKind.ARMED_GROUP,
                                ActorKind.PARTY,
                                ActorKind.MEDIA,
                                ActorKind.ORGANISATION));
            case "they", "them" -> taken(phrase, lastSpeaker, Set.of(ActorKind.GROUP));
            default -> Optional.empty();
        };
    }

    /// The last speaker where it is of the kind, else the last named actor of the kind before the pronoun.
    private Optional<Mention> taken(NounPhrase phrase, @Nullable Actor lastSpeaker, Set<ActorKind> kinds) {
        if (lastSpeaker != null && kinds.contains(lastSpeaker.kind())) {
            return Optional.of(new Mention(phrase.span(), lastSpeaker, "pronoun.speaker", new Confidence(78)));
        }
        return before(phrase.span())
                .filter(mention -> kinds.contains(mention.actor().kind()))
                .filter(mention -> !Set.of("name.demonym", "name.place").contains(mention.rule()))
                .reduce((_, last) -> last)
                .map(mention -> new Mention(phrase.span(), mention.actor(), "pronoun.last", new Confidence(60)));
    }
}
