package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.entity.NameScanner.Found;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.PartialDate;
import org.communique.fact.Span;
import org.communique.text.Document;
import org.communique.text.Name;
import org.jspecify.annotations.Nullable;

/// The people a document names, gathered name by name; then what each find means.
final class Roster {

    private static final int MOST_NAME_WORDS = 5;

    private final People people;
    private final @Nullable LocalDate day;
    private final Collectives collectives;
    private final Cast.Words words;
    private final Map<String, String> wikidata = new HashMap<>();
    private final Document document;
    private final Optional<String> home;
    private final boolean sport;
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, Actor> bodies = new HashMap<>();
    private final Map<String, String> folds = new HashMap<>();

    Roster(Cast.Words words, Document document, List<NamedSentence> sentences) {
        this.words = words;
        this.people = words.people();
        this.collectives = words.collectives();
        this.document = document;
        this.home = home(sentences);
        this.sport = words.sport().isReport(document);
        PartialDate published = document.article().source().published();
        this.day = published == null ? null : published.latest();
    }

    /// The ISO 3166 alpha-3 code of the country that the most names of the text tell of.
    private static Optional<String> home(List<NamedSentence> sentences) {
        Map<String, Long> counts = sentences.stream()
                .flatMap(sentence -> sentence.found().stream())
                .filter(Found.Known.class::isInstance)
                .map(found -> ((Found.Known) found).entry().actor())
                .flatMap(actor -> Optional.ofNullable(actor.country()).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /// In the order in which the document first names them; one that has several titles comes once for each.
    List<Person> persons() {
        return List.copyOf(persons);
    }

    /// Takes note of a full name, or of a surname with a title.
    void meet(NamedSentence sentence, Found run) {
        String name = sentence.words(run);
        Optional<Found.Titled> title = sentence.titleOf(run);
        boolean full = name.indexOf(' ') > 0 && name.split(" ", -1).length <= MOST_NAME_WORDS;
        if (full || (title.isPresent() && known(name).isEmpty())) {
            person(sentence, run, name)
                    .ifPresent(actor ->
                            add(actor, name, title.map(Found.Titled::title).orElse("")));
        } else if (title.isPresent()) {
            known(name)
                    .ifPresent(person ->
                            add(person.actor(), person.name(), title.get().title()));
        }
    }

    private void add(Actor actor, String name, String title) {
        boolean same = persons.stream()
                .anyMatch(person ->
                        person.actor().id().equals(actor.id()) && person.title().equals(title));
        if (!same) {
            persons.add(new Person(called(actor, name), name, title));
        }
        if (name.indexOf(' ') > 0) {
            persons.replaceAll(person -> isOf(person, actor) && person.name().indexOf(' ') < 0
                    ? new Person(called(actor, name), name, person.title())
                    : person);
        }
    }

    private static boolean isOf(Person person, Actor actor) {
        return person.actor().id().equals(actor.id());
    }

    /// The person as the text calls it in full for the first time, whatever it is called elsewhere.
    private Actor called(Actor actor, String name) {
        Optional<Actor> before = persons.stream()
                .filter(person -> isOf(person, actor) && person.name().indexOf(' ') > 0)
                .map(Person::actor)
                .findFirst();
        boolean full = name.indexOf(' ') > 0;
        return before.orElseGet(() -> full ? actor.called(name) : actor);
    }

    private Optional<Actor> person(NamedSentence sentence, Found run, String name) {
        Optional<Actor> polity = sentence.polityOf(run);
        boolean titled = sentence.titleOf(run).isPresent();
        return people.named(name, day)
                .map(person -> titled ? of(person, polity) : person)
                .or(() -> persons.stream()
                        .filter(person -> Fold.of(person.name()).equals(Fold.of(name)))
                        .map(Person::actor)
                        .findFirst())
                .or(() -> known(name).map(Person::actor))
                .or(() -> titled ? surname(name, polity) : Optional.empty())
                .or(() -> politician(sentence, run, polity))
                .or(() -> titled || isPerson(sentence, run)
                        ? Optional.of(mint(name, polity.orElse(null)))
                        : Optional.empty());
    }

    /// Somebody whom the larger table knows: by a title of the text that fits, else of the country that the text is
    /// about.
    private Optional<Actor> politician(NamedSentence sentence, Found run, Optional<Actor> polity) {
        Optional<Titles.Kind> title = sentence.titleOf(run).map(Found.Titled::kind);
        boolean likely = title.filter(kind -> kind != Titles.Kind.OTHER).isPresent();
        String name = sentence.words(run);
        return words.politicians()
                .named(name, day)
                .filter(_ -> likely || isPerson(sentence, run))
                .flatMap(found -> words.gazetteer()
                        .actor(found.country())
                        .filter(country -> likely || home.equals(Optional.ofNullable(country.country())))
                        .filter(country ->
                                polity.filter(owner -> owner.country() != null).isEmpty()
                                        || country.id().equals(polity.get().polity()))
                        .map(country -> {
                            Actor person = mint(name, country);
                            wikidata.put(person.id(), found.wikidata());
                            return person;
                        }));
    }

    /// The Wikidata ids of people whom only the larger table knows, by actor's id.
    Map<String, String> wikidata() {
        return Map.copyOf(wikidata);
    }

    /// What a title of the text says of whom somebody speaks for outranks the tables.
    private static Actor of(Actor person, Optional<Actor> polity) {
        return polity.filter(found -> found.polity() != null).map(person::of).orElse(person);
    }

    private Optional<Actor> surname(String name, Optional<Actor> polity) {
        if (name.indexOf(' ') >= 0 || words.calendar().contains(name)) {
            return Optional.empty();
        }
        return polity.flatMap(owner -> people.surnamed(name, day, owner))
                .or(() -> day == null || polity.isPresent() ? Optional.empty() : people.surnamed(name, day));
    }

    private static Actor mint(String name, @Nullable Actor polity) {
        return new Actor(
                Slug.agent(name),
                name,
                ActorKind.PERSON,
                polity == null ? null : polity.country(),
                polity == null ? null : polity.polity());
    }

    private boolean isPerson(NamedSentence sentence, Found run) {
        return kind(sentence.span(run)).filter(Name.Kind.PERSON::equals).isPresent();
    }

    /// What the language layer takes the name for that reaches furthest into a span.
    private Optional<Name.Kind> kind(Span span) {
        return document.names().stream()
                .filter(name -> name.span().overlaps(span))
                .max(Comparator.comparingInt(name -> Math.min(name.span().end(), span.end())
                        - Math.max(name.span().begin(), span.begin())))
                .map(Name::kind);
    }

    /// The person of a name or surname that the document has given in full, if need be with a slip of the pen.
    private Optional<Person> known(String name) {
        String folded = fold(name);
        return lastOf(person -> (" " + fold(person.name())).endsWith(" " + folded))
                .or(() -> lastOf(person -> fold(person.name()).startsWith(folded + " ")))
                .or(() -> lastOf(
                        person -> folded.indexOf(' ') < 0 && Fold.isSlip(Fold.surname(fold(person.name())), folded)));
    }

    private String fold(String name) {
        return folds.computeIfAbsent(name, each -> Fold.bare(Fold.of(each)));
    }

    private Optional<Person> lastOf(Predicate<Person> fits) {
        return persons.stream().filter(fits).reduce((_, last) -> last);
    }

    /// What a find means, empty for titles and for words that nothing explains.
    Optional<Mention> mention(NamedSentence sentence, Found run) {
        Span span = sentence.span(run);
        return switch (run) {
            case Found.Known(var _, var _, var entry) ->
                bearer(sentence, run)
                        .or(() -> team(sentence, run, entry))
                        .or(() -> Optional.of(Mention.of(span, entry.actor(), rule(sentence, run, entry.use()), 95)));
            case Found.Titled _ -> Optional.empty();
            case Found.Body(var _, var _, ActorKind kind) ->
                Optional.of(Mention.of(span, body(sentence, run, kind), "name.body", 80));
            case Found.Named _ -> named(sentence, run);
        };
    }

    /// "Jordan", where the text has named Michael Jordan and the language layer sees a person.
    private Optional<Mention> bearer(NamedSentence sentence, Found run) {
        return Optional.of(run)
                .filter(_ -> isPerson(sentence, run))
                .flatMap(_ -> known(sentence.words(run)))
                .map(person -> Mention.of(sentence.span(run), person.actor(), "name.document", 85));
    }

    /// "England" in a report on sport, where the sentence speaks of no state.
    private Optional<Mention> team(NamedSentence sentence, Found run, Gazetteer.Entry entry) {
        Actor country = entry.actor();
        boolean named =
                entry.use() == Gazetteer.Use.REGION || (entry.use() == Gazetteer.Use.NAME && country.isCountry());
        return named && sport && !sentence.isPlace(run) && !sentence.isOfState()
                ? Optional.of(Mention.of(
                        sentence.span(run),
                        new Actor(
                                Slug.agent(country.label() + " team"),
                                country.label(),
                                ActorKind.ORGANISATION,
                                country.country(),
                                null),
                        "name.team",
                        70))
                : Optional.empty();
    }

    private Optional<Mention> named(NamedSentence sentence, Found run) {
        String name = sentence.words(run);
        Span span = sentence.span(run);
        return known(name)
                .map(person -> Mention.of(span, person.actor(), "name.document", 92))
                .or(() ->
                        surname(name, sentence.polityOf(run)).map(actor -> Mention.of(span, actor, "name.office", 80)))
                .or(() -> kind(span).flatMap(kind -> seen(sentence, run, kind)));
    }

    /// Somebody or something that only the language layer takes for a name; "Government" alone is none.
    private Optional<Mention> seen(NamedSentence sentence, Found run, Name.Kind kind) {
        String name = sentence.words(run);
        if (collectives.isState(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Actor polity = sentence.polityOf(run).orElse(null);
        return switch (kind) {
            case PERSON -> Optional.of(Mention.of(sentence.span(run), mint(name, polity), "name.person", 60));
            case ORGANISATION ->
                Optional.of(Mention.of(
                        sentence.span(run),
                        new Actor(
                                Slug.agent(name),
                                name,
                                ActorKind.ORGANISATION,
                                polity == null ? null : polity.country(),
                                polity == null ? null : polity.polity()),
                        "name.organisation",
                        60));
            case LOCATION, GROUP -> Optional.empty();
        };
    }

    /// A ministry or court of a country: the one of that name whose country the text has told before, where it does not
    /// tell here.
    private Actor body(NamedSentence sentence, Found run, ActorKind kind) {
        Actor polity = sentence.polityOf(run).orElse(null);
        String name = sentence.words(run);
        Actor before = bodies.get(name.toLowerCase(Locale.ROOT));
        if (polity == null && before != null) {
            return before;
        }
        String id = polity == null || !polity.isCountry() ? name : polity.label() + " " + name;
        Actor body = Optional.ofNullable(polity)
                .filter(Actor::isCountry)
                .flatMap(country -> words.gazetteer().body(country, name))
                .orElseGet(() -> new Actor(
                        Slug.agent(id),
                        sentence.labelOf(run),
                        kind,
                        polity == null ? null : polity.country(),
                        polity == null ? null : polity.polity()));
        bodies.put(name.toLowerCase(Locale.ROOT), body);
        return body;
    }

    /// A capital is the government or the place, whatever its sentence tells.
    private static String rule(NamedSentence sentence, Found run, Gazetteer.Use use) {
        return use == Gazetteer.Use.CAPITAL && sentence.isPlace(run)
                ? "name.place"
                : "name." + use.name().toLowerCase(Locale.ROOT);
    }
}
