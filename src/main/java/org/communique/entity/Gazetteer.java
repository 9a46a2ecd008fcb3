package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.data.Table;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;

/// The names of countries and bodies, their adjectives, and the places that stand for them (`data/gazetteer/`).
///
/// Matching is case-sensitive and takes the longest name that begins at a place.
final class Gazetteer {

    /// How a name stands for its actor.
    enum Use {
        NAME,
        /// "Japanese": of the country, or its people.
        DEMONYM,
        /// "Tokyo": the government or the place, which the grammar must tell.
        CAPITAL,
        /// "the Kremlin": always those who work there.
        SEAT,
        /// "Alabama", "Sichuan": part of a country, and a place.
        REGION,
        /// "Lagos": a place, which stands for its country's people and offices there.
        CITY
    }

    record Entry(Actor actor, Use use) {}

    /// A name found in a text; `end` is exclusive.
    record Match(int end, Entry entry) {}

    private record Name(String words, Entry entry) {}

    private static final int LETTERS = 3;

    private final Map<String, Actor> actors = new HashMap<>();
    /// By their first letters, as many as [#LETTERS].
    private final Map<String, List<Name>> names = new HashMap<>();
    private final Map<String, Entry> known = new HashMap<>();

    private final Map<String, Actor> countries = new HashMap<>();
    private final Map<String, String> wikidata = new HashMap<>();

    /// The adjective of a country, by its ISO 3166 alpha-2 code.
    private final Map<String, String> adjectives = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        Table.load("gazetteer/countries.tsv").rows().forEach(gazetteer::addCountry);
        Table.load("gazetteer/organisations.tsv").rows().forEach(gazetteer::addBody);
        Table.load("gazetteer/demonyms.tsv").rows().forEach(gazetteer::addDemonyms);
        Table.load("gazetteer/metonyms.tsv").rows().forEach(gazetteer::addMetonym);
        Table.load("gazetteer/regions.tsv").rows().forEach(gazetteer::addRegion);
        Table.load("gazetteer/cities.tsv").rows().forEach(gazetteer::addCities);
        gazetteer
                .names
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Name name) -> name.words().length())
                                .reversed()));
        return gazetteer;
    }

    /// The actor of an ISO 3166 alpha-2 code or of a body's id.
    Optional<Actor> actor(String code) {
        return Optional.ofNullable(actors.get(code));
    }

    /// The country of an ISO 3166 alpha-3 code.
    Optional<Actor> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }

    /// The country or body of an actor's id.
    Optional<Actor> byId(String id) {
        return actor(id.substring(id.indexOf('/') + 1));
    }

    /// The body of a country that is called by these words there: "foreign ministry".
    Optional<Actor> body(Actor country, String words) {
        String code = country.id().substring(country.id().indexOf('/') + 1).toLowerCase(Locale.ROOT);
        return actor(code + "-" + Slug.of(words));
    }

    /// The armed forces of a country, called by a noun: "Ukrainian army".
    Actor forces(Actor country, String noun) {
        String code = country.id().substring(country.id().indexOf('/') + 1);
        String name = adjectives.getOrDefault(code, country.label()) + " " + noun;
        return named(name)
                .or(() -> noun.equals("army") || noun.equals("navy") ? Optional.empty() : body(country, "armed forces"))
                .map(forces -> forces.called(name))
                .orElseGet(() -> new Actor(
                        Slug.agent(country.label() + " " + noun),
                        name,
                        ActorKind.GOVERNMENT_BODY,
                        country.country(),
                        country.id()));
    }

    /// A name as it would stand for the country or region of a code.
    Optional<Entry> entry(String name, String code) {
        Entry own = known.get(name);
        return actor(code).map(actor -> {
            boolean region = !actor.isCountry();
            Use use = own == null ? Use.NAME : own.use();
            return new Entry(actor, region ? Use.REGION : use);
        });
    }

    /// The actor that a whole name means.
    Optional<Actor> named(String name) {
        return Optional.ofNullable(known.get(name)).map(Entry::actor);
    }

    Optional<String> wikidata(Actor actor) {
        return Optional.ofNullable(wikidata.get(actor.id()));
    }

    /// The longest name that begins at `begin` and ends by `limit`, at the end of a word.
    Optional<Match> match(String text, int begin, int limit) {
        return IntStream.iterate(LETTERS, length -> length > 0, length -> length - 1)
                .filter(length -> begin + length <= limit)
                .mapToObj(length -> names.getOrDefault(text.substring(begin, begin + length), List.of()))
                .flatMap(List::stream)
                .filter(name -> begin + name.words().length() <= limit)
                .filter(name -> text.startsWith(name.words(), begin))
                .filter(name -> endsWord(text, begin + name.words().length()))
                .findFirst()
                .map(name -> new Match(begin + name.words().length(), name.entry()));
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private void addCountry(Table.Row row) {
        String id = "country/" + row.get("iso2");
        Actor country = new Actor(id, row.get("name"), ActorKind.COUNTRY, row.get("iso3"), id);
        actors.put(row.get("iso2"), country);
        countries.putIfAbsent(row.get("iso3"), country);
        know(id, row);
        Entry entry = new Entry(country, Use.NAME);
        add(row.get("name"), entry);
        add(row.get("official"), entry);
        row.list("aliases").forEach(alias -> add(alias, entry));
    }

    private void addBody(Table.Row row) {
        String id = "agent/" + row.get("id");
        Actor country = actors.get(row.get("country"));
        ActorKind kind = kind(row.get("type"));
        Actor body = new Actor(
                id,
                row.get("label"),
                kind,
                country == null ? null : country.country(),
                country != null ? country.id() : kind == ActorKind.INTERNATIONAL_ORGANISATION ? id : null);
        actors.put(row.get("id"), body);
        know(id, row);
        Entry entry = new Entry(body, Use.NAME);
        add(row.get("label"), entry);
        row.list("aliases").forEach(alias -> add(alias, entry));
    }

    private void know(String id, Table.Row row) {
        if (!row.get("wikidata").isEmpty()) {
            wikidata.put(id, row.get("wikidata"));
        }
    }

    private static ActorKind kind(String type) {
        return switch (type) {
            case "InternationalOrganization" -> ActorKind.INTERNATIONAL_ORGANISATION;
            case "Government" -> ActorKind.GOVERNMENT_BODY;
            case "ArmedGroup" -> ActorKind.ARMED_GROUP;
            case "PoliticalParty" -> ActorKind.PARTY;
            case "MediaOrganization" -> ActorKind.MEDIA;
            case "Organization" -> ActorKind.ORGANISATION;
            case "Group" -> ActorKind.GROUP;
            default -> throw new IllegalStateException("organisations.tsv: unknown type '" + type + "'");
        };
    }

    private void addDemonyms(Table.Row row) {
        row.list("demonyms").stream().findFirst().ifPresent(adjective -> adjectives.put(row.get("iso2"), adjective));
        actor(row.get("iso2"))
                .ifPresent(country ->
                        row.list("demonyms").forEach(demonym -> add(demonym, new Entry(country, Use.DEMONYM))));
    }

    private void addMetonym(Table.Row row) {
        Use use = row.get("place").equals("yes") ? Use.CAPITAL : Use.SEAT;
        actor(row.get("denotes")).ifPresent(actor -> add(row.get("name"), new Entry(actor, use)));
    }

    private void addRegion(Table.Row row) {
        actor(row.get("country")).ifPresent(country -> {
            Actor region = new Actor(
                    "agent/" + row.get("id"),
                    row.get("name"),
                    ActorKind.GOVERNMENT_BODY,
                    country.country(),
                    country.id());
            actors.put(row.get("id"), region);
            know(region.id(), row);
            add(row.get("name"), new Entry(region, Use.REGION));
            row.list("aliases").forEach(alias -> add(alias, new Entry(region, Use.REGION)));
        });
    }

    private void addCities(Table.Row row) {
        actor(row.get("iso2"))
                .ifPresent(country -> row.list("cities").forEach(city -> add(city, new Entry(country, Use.CITY))));
    }

    /// What comes first keeps the name: countries before bodies, bodies before demonyms, these before metonyms.
    private void add(String name, Entry entry) {
        if (name.isBlank() || known.putIfAbsent(name, entry) != null) {
            return;
        }
        names.computeIfAbsent(name.substring(0, Math.min(LETTERS, name.length())), _ -> new ArrayList<>())
                .add(new Name(name, entry));
    }
}
