package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.entity.NameScanner.Found;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Confidence;
import org.jspecify.annotations.Nullable;

/// The people a document names, gathered name by name; then what each find means.
final class Roster {

    private static final int MOST_NAME_WORDS = 4;
    private static final Confidence KNOWN = new Confidence(95);
    private static final Confidence GIVEN = new Confidence(92);
    private static final Confidence GUESSED = new Confidence(80);

    private final People people;
    private final @Nullable LocalDate day;
    private final List<Person> persons = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    Roster(People people, @Nullable LocalDate day) {
        this.people = people;
        this.day = day;
    }

    List<Person> persons() {
        return List.copyOf(persons);
    }

    /// The full names that nothing explains: neither the tables nor a title.
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    /// Takes note of a full name, or of a surname with a title.
    void meet(NamedSentence sentence, Found run) {
        String name = sentence.words(run);
        Optional<Found.Titled> title = sentence.titleOf(run);
        boolean full = name.indexOf(' ') > 0 && name.split(" ", -1).length <= MOST_NAME_WORDS;
        if (full || (title.isPresent() && known(name).isEmpty())) {
            person(sentence, run, name)
                    .ifPresentOrElse(
                            actor -> add(
                                    actor, name, title.map(Found.Titled::title).orElse("")),
                            () -> strangers.add(name));
        }
    }

    private void add(Actor actor, String name, String title) {
        boolean same = persons.stream()
                .anyMatch(
                        person -> person.actor().equals(actor) && person.title().equals(title));
        if (!same) {
            persons.add(new Person(actor, name, title));
        }
    }

    private Optional<Actor> person(NamedSentence sentence, Found run, String name) {
        Optional<Actor> polity = sentence.polityOf(run);
        return people.named(name, day)
                .or(() -> persons.stream()
                        .filter(person -> person.name().equals(name))
                        .map(Person::actor)
                        .findFirst())
                .or(() -> sentence.titleOf(run).isPresent() ? surname(name) : Optional.empty())
                .or(() -> sentence.titleOf(run).map(_ -> mint(name, polity.orElse(null))));
    }

    private Optional<Actor> surname(String name) {
        return name.indexOf(' ') < 0 && day != null ? people.surnamed(name, day) : Optional.empty();
    }

    private static Actor mint(String name, @Nullable Actor polity) {
        return new Actor(
                Slug.agent(name),
                name,
                ActorKind.PERSON,
                polity == null ? null : polity.country(),
                polity == null ? null : polity.polity());
    }

    /// The person of a name or surname that the document has given in full.
    private Optional<Person> known(String name) {
        String surname = name.toLowerCase(Locale.ROOT);
        return persons.stream()
                .filter(person -> (" " + person.name().toLowerCase(Locale.ROOT)).endsWith(" " + surname)
                        || person.name().toLowerCase(Locale.ROOT).startsWith(surname + " "))
                .reduce((_, last) -> last);
    }

    /// What a find means, empty for titles and for words that nothing explains.
    Optional<Mention> mention(NamedSentence sentence, Found run) {
        return switch (run) {
            case Found.Known(var _, var _, var entry) ->
                Optional.of(new Mention(sentence.span(run), entry.actor(), rule(sentence, run, entry.use()), KNOWN));
            case Found.Titled _ -> Optional.empty();
            case Found.Body(var _, var _, ActorKind kind) ->
                Optional.of(new Mention(sentence.span(run), body(sentence, run, kind), "name.body", GUESSED));
            case Found.Named _ -> named(sentence, run);
        };
    }

    private Optional<Mention> named(NamedSentence sentence, Found run) {
        String name = sentence.words(run);
        return known(name)
                .map(person -> new Mention(sentence.span(run), person.actor(), "name.document", GIVEN))
                .or(() -> surname(name)
                        .filter(_ -> strangers.stream().noneMatch(stranger -> stranger.endsWith(" " + name)))
                        .map(actor -> new Mention(sentence.span(run), actor, "name.office", GUESSED)));
    }

    private static Actor body(NamedSentence sentence, Found run, ActorKind kind) {
        Actor polity = sentence.polityOf(run).orElse(null);
        String name = sentence.words(run);
        String label = polity == null || !polity.isCountry() ? name : polity.label() + " " + name;
        return new Actor(
                Slug.agent(label),
                name,
                kind,
                polity == null ? null : polity.country(),
                polity == null ? null : polity.polity());
    }

    /// A capital is the government or the place, whatever its sentence tells.
    private static String rule(NamedSentence sentence, Found run, Gazetteer.Use use) {
        return use == Gazetteer.Use.CAPITAL && sentence.isPlace(run)
                ? "name.place"
                : "name." + use.name().toLowerCase(Locale.ROOT);
    }
}
