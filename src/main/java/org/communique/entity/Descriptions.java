package org.communique.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.entity.History.Anaphor;
import org.communique.entity.History.Spoken;
import org.communique.entity.NameScanner.Found;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.text.NounPhrase;
import org.communique.text.Token;

/// Finds which named actor a description means: "the Japanese government", "the prime minister", "the bloc".
final class Descriptions {

    /// A description reaches further back than a pronoun.
    private static final int REACH = 40;

    private static final Set<String> AGAINST_STATE = Set.copyOf(Table.lines("gazetteer/against-state.txt"));
    private static final Set<String> NO_LONGER = Set.of("former", "ex", "late", "then", "next", "future", "ousted");

    private final Scene scene;
    private final History history;
    private final Owners owners;
    private final List<Person> persons;

    Descriptions(Scene scene, History history, Owners owners, List<Person> persons) {
        this.scene = scene;
        this.history = history;
        this.owners = owners;
        this.persons = persons;
    }

    Optional<Mention> resolve(Anaphor anaphor) {
        return state(anaphor).or(() -> forces(anaphor)).or(() -> role(anaphor)).or(() -> collective(anaphor));
    }

    /// "the Japanese government", "Russian forces", "the Biden administration"; "the government" of the country that
    /// the text is about there.
    private Optional<Mention> state(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        if (!scene.words().collectives().isState(phrase.headToken().lower()) || isAgainstState(phrase)) {
            return Optional.empty();
        }
        Optional<Actor> owner = owners.of(phrase);
        if (owner.isPresent()) {
            return (isArmed(owner.get()) ? owner : scene.polity(owner.get()))
                    .map(polity -> Mention.of(phrase.span(), polity, "state.noun", 85));
        }
        return Optional.of(phrase)
                .filter(Scene::isDefinite)
                .flatMap(_ -> scene.countryAround(anaphor))
                .map(country -> Mention.of(phrase.span(), country, "state.setting", 60));
    }

    /// "Ukrainian forces", "the country's military": a body of the state; "Houthi forces" are the group itself.
    private Optional<Mention> forces(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        if (!scene.words().collectives().isForces(phrase.headToken().lower()) || isAgainstState(phrase)) {
            return Optional.empty();
        }
        Optional<Actor> owner = owners.of(phrase);
        if (owner.filter(Descriptions::isArmed).isPresent()) {
            return owner.map(group -> Mention.of(phrase.span(), group, "forces.group", 85));
        }
        return owner.flatMap(scene::polity)
                .or(() -> Optional.of(phrase).filter(Scene::isDefinite).flatMap(_ -> scene.countryAround(anaphor)))
                .filter(Actor::isCountry)
                .map(country -> scene.words()
                        .gazetteer()
                        .forces(country, phrase.headToken().lower()))
                .map(forces -> Mention.of(phrase.span(), forces, "forces", owner.isPresent() ? 80 : 60));
    }

    private static boolean isArmed(Actor actor) {
        return actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.PARTY;
    }

    /// "rebel forces", "anti-government forces".
    private boolean isAgainstState(NounPhrase phrase) {
        int before = Math.max(0, phrase.first() - 2);
        return phrase.sentence().tokens().subList(before, phrase.head()).stream()
                .map(Token::lower)
                .map(word -> word.startsWith("pro-") || word.startsWith("anti-") ? "pro" : word)
                .anyMatch(AGAINST_STATE::contains);
    }

    /// "the prime minister", "Japan's top diplomat": the person of that title whom the text named, else who held the
    /// office on the day.
    private Optional<Mention> role(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        Optional<Found.Titled> title = scene.names().title(phrase.sentence(), phrase.head());
        if (title.isEmpty() || Scene.isIndefinite(phrase) || Scene.isPlural(phrase.headToken())) {
            return Optional.empty();
        }
        String words = title.get().title();
        Optional<Actor> polity = owners.polity(phrase);
        return named(anaphor, words, polity)
                .map(person -> Mention.of(phrase.span(), person, "role.document", 80))
                .or(() -> holder(anaphor, title.get(), polity));
    }

    private Optional<Actor> named(Anaphor anaphor, String title, Optional<Actor> polity) {
        List<Actor> fitting = persons.stream()
                .filter(person -> scene.words().titles().covers(title, person.title()))
                .map(Person::actor)
                .filter(person -> polity.isEmpty()
                        || person.polity() == null
                        || polity.get().id().equals(person.polity()))
                .distinct()
                .toList();
        return history.likeliest(anaphor, REACH, spoken -> fitting.contains(spoken.actor()))
                .or(() -> fitting.stream().findFirst());
    }

    private Optional<Mention> holder(Anaphor anaphor, Found.Titled title, Optional<Actor> polity) {
        NounPhrase phrase = anaphor.phrase();
        LocalDate day = scene.day();
        boolean present = phrase.sentence().tokens().subList(phrase.first(), phrase.last() + 1).stream()
                .noneMatch(token -> NO_LONGER.contains(token.lower()));
        boolean one =
                title.kind() == Titles.Kind.EXECUTIVE && !scene.words().titles().isOfSeveral(title.title());
        if (day == null || !present || !one) {
            return Optional.empty();
        }
        return polity.or(() -> scene.countryAround(anaphor))
                .flatMap(owner -> scene.words()
                        .people()
                        .holder(owner.id(), scene.words().titles().offices(title.title()), day))
                .map(holder -> Mention.of(phrase.span(), holder, "role.office", polity.isPresent() ? 75 : 60));
    }

    /// "the bloc", "the ministry", "the country": the likeliest actor of that kind before it.
    private Optional<Mention> collective(Anaphor anaphor) {
        NounPhrase phrase = anaphor.phrase();
        String noun = phrase.headToken().lower();
        Set<ActorKind> kinds = scene.words().collectives().kinds(noun);
        boolean bare =
                Set.of("the", "this", "that").contains(Scene.first(phrase).lower())
                        && phrase.last() - phrase.first() <= 1;
        if (!bare || kinds.isEmpty()) {
            return Optional.empty();
        }
        return history.likeliest(anaphor, REACH, spoken -> isOfKind(spoken, kinds) && isCalled(spoken.actor(), noun))
                .or(() -> history.likeliest(anaphor, REACH, spoken -> isOfKind(spoken, kinds)))
                .map(actor -> Mention.of(phrase.span(), actor, "collective", 75));
    }

    private static boolean isOfKind(Spoken spoken, Set<ActorKind> kinds) {
        return kinds.contains(spoken.actor().kind())
                && !spoken.mention().isPronoun()
                && (!spoken.mention().isPlace() || spoken.actor().isCountry());
    }

    private static boolean isCalled(Actor actor, String noun) {
        return actor.label().toLowerCase(Locale.ROOT).contains(noun);
    }

    /// Whether a name is the head of a phrase, or what the phrase introduces: "Prime Minister Kishida", "the prime
    /// minister, Fumio Kishida".
    Optional<Mention> named(NounPhrase phrase) {
        Optional<Mention> head = scene.names().over(phrase.headToken().span());
        return head.or(() -> introduced(phrase))
                .filter(mention -> !mention.isPlace() && (!mention.isDemonym() || isState(phrase)))
                .map(mention -> mention.over(phrase.span()));
    }

    private Optional<Mention> introduced(NounPhrase phrase) {
        return scene.names()
                .title(phrase.sentence(), phrase.head())
                .flatMap(title -> behind(phrase, title).or(() -> apposition(phrase)))
                .filter(mention -> mention.actor().kind() == ActorKind.PERSON);
    }

    private Optional<Mention> behind(NounPhrase phrase, Found.Titled title) {
        int next = title.last() + 1;
        return next <= phrase.last() ? scene.names().at(phrase.sentence(), next) : Optional.empty();
    }

    private Optional<Mention> apposition(NounPhrase phrase) {
        return phrase.sentence().tree().children(phrase.head(), "appos", "flat").stream()
                .flatMap(child -> scene.names().at(phrase.sentence(), child).stream())
                .findFirst();
    }

    /// "the French", "the Japanese" means the state; "Russians" or "a Russian" are people.
    private static boolean isState(NounPhrase phrase) {
        String head = phrase.headToken().lower();
        boolean all = Set.of("ese", "sh", "ch", "ss").stream().anyMatch(head::endsWith);
        return all && Scene.first(phrase).lower().equals("the");
    }
}
