package org.communique.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.data.Table;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/// People who held an office of state: name, polity, from, until (`data/gazetteer/people.tsv`).
final class People {

    /// News speaks of an office-holder some time before the term and after it.
    private static final int YEARS_AROUND = 2;

    private record Tenure(Actor person, LocalDate from, LocalDate until) {

        boolean near(LocalDate day) {
            return !day.isBefore(from.minusYears(YEARS_AROUND)) && !day.isAfter(until.plusYears(YEARS_AROUND));
        }

        /// Days between the tenure and the day, none within it.
        long distance(LocalDate day) {
            return Math.max(0, Math.max(ChronoUnit.DAYS.between(day, from), ChronoUnit.DAYS.between(until, day)));
        }
    }

    private final Map<String, List<Tenure>> byName = new HashMap<>();
    private final Map<String, List<Tenure>> bySurname = new HashMap<>();

    private People() {}

    static People load(Gazetteer gazetteer) {
        People people = new People();
        Table.load("gazetteer/people.tsv").rows().forEach(row -> people.add(row, gazetteer));
        return people;
    }

    /// The person of that full name, in the office nearest to the day; nobody where several bear it.
    Optional<Actor> named(String name, @Nullable LocalDate day) {
        List<Tenure> tenures = byName.getOrDefault(key(name), List.of());
        List<Tenure> near = near(tenures, day);
        return only(near.isEmpty() ? tenures : near, day);
    }

    /// The person in office around the day whom the tables call by that surname alone, or the only one who has it.
    Optional<Actor> surnamed(String surname, LocalDate day) {
        return only(near(byName.getOrDefault(key(surname), List.of()), day), day)
                .or(() -> only(near(bySurname.getOrDefault(key(surname), List.of()), day), day));
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
        String name = row.get("name");
        Actor person = new Actor(
                Slug.agent(name),
                name,
                ActorKind.PERSON,
                polity == null ? null : polity.country(),
                polity == null ? null : polity.id());
        Tenure tenure = new Tenure(person, date(row.get("from"), true), date(row.get("until"), false));
        List<String> names = new ArrayList<>(row.list("aliases"));
        names.add(name);
        names.stream().map(People::key).distinct().forEach(key -> {
            byName.computeIfAbsent(key, _ -> new ArrayList<>()).add(tenure);
            String surname = key.substring(key.lastIndexOf(' ') + 1);
            bySurname.computeIfAbsent(surname, _ -> new ArrayList<>()).add(tenure);
        });
    }

    private static LocalDate date(String iso, boolean start) {
        if (iso.isEmpty()) {
            return start ? LocalDate.of(1900, 1, 1) : LocalDate.of(2100, 1, 1);
        }
        PartialDate date = PartialDate.parse(iso);
        return start ? date.earliest() : date.latest();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }
}
