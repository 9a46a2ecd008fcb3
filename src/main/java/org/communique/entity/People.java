package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
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
    }

    private final Map<String, List<Tenure>> byName = new HashMap<>();
    private final Map<String, List<Tenure>> bySurname = new HashMap<>();

    private People() {}

    static People load(Gazetteer gazetteer) {
        People people = new People();
        Table.load("gazetteer/people.tsv").rows().forEach(row -> people.add(row, gazetteer));
        return people;
    }

    /// The person of that full name; of namesakes the one in office nearest to the day, else nobody.
    Optional<Actor> named(String name, @Nullable LocalDate day) {
        return only(byName.getOrDefault(key(name), List.of()), day);
    }

    /// The only person of that surname in office around the day.
    Optional<Actor> surnamed(String surname, LocalDate day) {
        List<Tenure> near = bySurname.getOrDefault(key(surname), List.of()).stream()
                .filter(tenure -> tenure.near(day))
                .toList();
        return only(near, day);
    }

    private static Optional<Actor> only(List<Tenure> tenures, @Nullable LocalDate day) {
        List<Tenure> near = day == null
                ? tenures
                : tenures.stream().filter(tenure -> tenure.near(day)).toList();
        List<Actor> persons = (near.isEmpty() ? tenures : near)
                .stream().map(Tenure::person).distinct().toList();
        return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
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
