package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.data.Table;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/// People who held an office of state: name, polity, office, from, until (`data/gazetteer/people.tsv`).
final class People {

    private static final Set<String> FIRST_OFFICES = Set.copyOf(Table.lines("gazetteer/first-offices.txt"));

    /// Where the family name comes first.
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "TW", "HK", "MO", "KR", "KP", "VN", "KH");

    private static final LocalDate ALWAYS = LocalDate.of(2100, 1, 1);

    private final Map<String, List<Tenure>> byName = new HashMap<>();
    private final Map<String, List<Tenure>> bySurname = new HashMap<>();
    private final Map<String, List<Tenure>> byPolity = new HashMap<>();
    private final Map<String, List<Tenure>> byPerson = new HashMap<>();
    private final Map<String, String> wikidata = new HashMap<>();

    private People() {}

    static People load(Gazetteer gazetteer) {
        People people = new People();
        Table.load("gazetteer/people.tsv").rows().forEach(row -> people.add(row, gazetteer));
        return people;
    }

    /// The person of that full name, in the office nearest to the day; nobody where several bear it.
    Optional<Actor> named(String name, @Nullable LocalDate day) {
        List<Tenure> tenures = byName.getOrDefault(Fold.of(name), List.of());
        List<Tenure> near = near(tenures, day);
        return only(near.isEmpty() ? tenures : near, day);
    }

    /// The person in office around the day whom the tables call by that surname alone, or the only one who has it.
    Optional<Actor> surnamed(String surname, LocalDate day) {
        String key = Fold.bare(Fold.of(surname));
        return only(near(byName.getOrDefault(key, List.of()), day), day)
                .or(() -> only(near(bySurname.getOrDefault(key, List.of()), day), day));
    }

    /// The only person of a country or body who has that surname and was in office around the day ("China's Wang"): of
    /// several, the only one who was in office on the day.
    Optional<Actor> surnamed(String surname, @Nullable LocalDate day, Actor polity) {
        List<Tenure> own = near(bySurname.getOrDefault(Fold.bare(Fold.of(surname)), List.of()), day).stream()
                .filter(tenure -> polity.id().equals(tenure.person().polity()))
                .toList();
        return only(own, day)
                .or(() -> day == null
                        ? Optional.empty()
                        : only(own.stream().filter(tenure -> tenure.holds(day)).toList(), day))
                .or(() -> day == null
                        ? Optional.empty()
                        : only(
                                own.stream()
                                        .filter(tenure -> tenure.holds(day) && isFirst(tenure))
                                        .toList(),
                                day));
    }

    /// Whether an office is one whose holder news calls by the surname alone.
    private static boolean isFirst(Tenure tenure) {
        return FIRST_OFFICES.contains(tenure.office());
    }

    /// The only holder of one of the offices in a country or body on a day.
    Optional<Actor> holder(String polity, Collection<String> offices, LocalDate day) {
        List<Tenure> holders = byPolity.getOrDefault(polity, List.of()).stream()
                .filter(tenure -> offices.contains(tenure.office()) && tenure.holds(day))
                .toList();
        return only(holders, day);
    }

    /// The office that a person held on a day, else the last one before it; without a day, the last one.
    Optional<Tenure> tenure(Actor person, @Nullable LocalDate day) {
        List<Tenure> tenures = byPerson.getOrDefault(person.id(), List.of());
        Comparator<Tenure> order = Comparator.<Tenure>comparingLong(tenure -> day == null ? 0 : tenure.distance(day))
                .thenComparing(Comparator.comparing(Tenure::until).reversed())
                .thenComparing(Comparator.comparing(Tenure::from).reversed());
        return tenures.stream().min(order);
    }

    /// Whether the tables know the end of a tenure.
    static boolean isOpen(Tenure tenure) {
        return tenure.until().equals(ALWAYS);
    }

    Optional<String> wikidata(Actor actor) {
        return Optional.ofNullable(wikidata.get(actor.id()));
    }

    private static List<Tenure> near(List<Tenure> tenures, @Nullable LocalDate day) {
        return day == null
                ? tenures
                : tenures.stream().filter(tenure -> tenure.near(day)).toList();
    }

    private static Optional<Actor> only(List<Tenure> tenures, @Nullable LocalDate day) {
        Comparator<Tenure> latestFirst = Comparator.comparing(Tenure::from).reversed();
        boolean one =
                tenures.stream().map(tenure -> tenure.person().id()).distinct().count() == 1;
        return tenures.stream()
                .filter(_ -> one)
                .min(
                        day == null
                                ? latestFirst
                                : Comparator.<Tenure>comparingLong(tenure -> tenure.distance(day))
                                        .thenComparing(latestFirst))
                .map(Tenure::person);
    }

    private void add(Table.Row row, Gazetteer gazetteer) {
        Actor polity = gazetteer.actor(row.get("country")).orElse(null);
        Actor person = new Actor(
                id(row),
                row.get("name"),
                ActorKind.PERSON,
                polity == null ? null : polity.country(),
                polity == null ? null : polity.id());
        Tenure tenure = new Tenure(person, row.get("office"), from(row.get("from")), until(row.get("until")));
        for (String key : keys(row)) {
            put(byName, key, tenure);
            put(bySurname, Fold.surname(key), tenure);
            if (key.indexOf(' ') > 0 && FAMILY_FIRST.contains(row.get("country"))) {
                put(bySurname, key.substring(0, key.indexOf(' ')), tenure);
            }
        }
        put(byPolity, polity == null ? "" : polity.id(), tenure);
        put(byPerson, person.id(), tenure);
    }

    private static Set<String> keys(Table.Row row) {
        Set<String> keys = new LinkedHashSet<>();
        for (String alias : row.list("aliases")) {
            keys.add(Fold.of(alias));
        }
        keys.add(Fold.of(row.get("name")));
        return keys;
    }

    private static void put(Map<String, List<Tenure>> index, String key, Tenure tenure) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(tenure);
    }

    /// By the name; of two people with one name, the second one's tells its Wikidata id too.
    private String id(Table.Row row) {
        String id = Slug.agent(row.get("name"));
        String qid = row.get("wikidata");
        if (qid.isEmpty()) {
            return id;
        }
        String own = wikidata.getOrDefault(id, qid).equals(qid) ? id : id + "-" + qid.toLowerCase(Locale.ROOT);
        wikidata.put(own, qid);
        return own;
    }

    private static LocalDate from(String iso) {
        return iso.isEmpty() ? LocalDate.of(1900, 1, 1) : PartialDate.parse(iso).earliest();
    }

    private static LocalDate until(String iso) {
        return iso.isEmpty() ? ALWAYS : PartialDate.parse(iso).latest();
    }
}
