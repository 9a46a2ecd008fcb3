package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.fact.ActorKind;
import org.communique.fact.PartialDate;
import org.communique.text.Tagged;
import org.communique.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every row of `data/gazetteer/`.
class GazetteerDataTest {

    private static final List<Table.Row> COUNTRIES = rows("countries");
    private static final List<Table.Row> BODIES = rows("organisations");

    @ParameterizedTest
    @ValueSource(
            strings = {"bodies", "collectives", "countries", "demonyms", "metonyms", "organisations", "people", "titles"
            })
    void hasNoRowTwice(String table) {
        assertThat(Table.lines("gazetteer/" + table + ".tsv")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "countries, iso2",
        "countries, iso3",
        "countries, name",
        "organisations, id",
        "organisations, label",
        "bodies, word",
        "collectives, noun",
        "demonyms, iso2",
        "metonyms, name",
        "titles, title"
    })
    void tellsItsRowsApart(String table, String column) {
        assertThat(rows(table))
                .extracting(row -> row.get(column))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void writesCodesAndIdsAsTheirStandardsDo() {
        assertThat(COUNTRIES).allSatisfy(row -> {
            assertThat(row.get("iso2")).matches("[A-Z]{2}");
            assertThat(row.get("iso3")).matches("[A-Z]{3}");
            assertThat(row.get("wikidata")).matches("Q\\d+|");
        });
        assertThat(BODIES).extracting(row -> row.get("id")).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void givesNoNameToTwoActors() {
        Map<String, Set<String>> actors = new TreeMap<>();
        COUNTRIES.forEach(row -> names(row, "name", "official")
                .forEach(name ->
                        actors.computeIfAbsent(name, _ -> new TreeSet<>()).add(row.get("iso2"))));
        BODIES.forEach(row -> names(row, "label")
                .forEach(name ->
                        actors.computeIfAbsent(name, _ -> new TreeSet<>()).add(row.get("id"))));
        rows("demonyms")
                .forEach(row -> row.list("demonyms")
                        .forEach(name -> actors.computeIfAbsent(name, _ -> new TreeSet<>())
                                .add(row.get("iso2"))));
        rows("metonyms")
                .forEach(row -> actors.computeIfAbsent(row.get("name"), _ -> new TreeSet<>())
                        .add(row.get("denotes")));

        assertThat(actors.entrySet())
                .filteredOn(one -> one.getValue().size() > 1)
                .isEmpty();
    }

    private static Stream<String> names(Table.Row row, String... columns) {
        return Stream.concat(Stream.of(columns).map(row::get), row.list("aliases").stream())
                .filter(name -> !name.isEmpty());
    }

    @Test
    void refersOnlyToActorsThatItHas() {
        Set<String> countries = COUNTRIES.stream().map(row -> row.get("iso2")).collect(Collectors.toSet());
        Set<String> all = Stream.concat(countries.stream(), BODIES.stream().map(row -> row.get("id")))
                .collect(Collectors.toSet());

        assertThat(rows("demonyms")).extracting(row -> row.get("iso2")).isSubsetOf(countries);
        assertThat(rows("metonyms")).extracting(row -> row.get("denotes")).isSubsetOf(all);
        assertThat(rows("people")).extracting(row -> row.get("country")).isSubsetOf(all);
        assertThat(BODIES.stream().map(row -> row.get("country")).filter(code -> !code.isEmpty()))
                .isSubsetOf(countries);
        assertThat(BODIES.stream().flatMap(row -> row.list("members").stream())).isSubsetOf(all);
    }

    @Test
    void datesEveryTenureInOrder() {
        assertThat(rows("people")).allSatisfy(row -> {
            assertThat(row.get("name")).isNotEmpty();
            if (!row.get("from").isEmpty() && !row.get("until").isEmpty()) {
                assertThat(PartialDate.parse(row.get("from")).earliest())
                        .isBeforeOrEqualTo(PartialDate.parse(row.get("until")).latest());
            }
        });
    }

    @Test
    void namesOnlyKindsThatThereAre() {
        Set<String> kinds =
                Arrays.stream(ActorKind.values()).map(ActorKind::name).collect(Collectors.toSet());

        assertThat(rows("bodies")).extracting(row -> row.get("kind")).isSubsetOf(kinds);
        assertThat(rows("collectives"))
                .flatExtracting(row -> row.list("takes_up"))
                .allMatch(kind -> Set.of("state", "forces").contains(kind) || kinds.contains(kind));
        assertThat(rows("metonyms")).extracting(row -> row.get("place")).containsOnly("yes", "no");
    }

    /// A title longer than the reader looks ahead would never be found.
    @Test
    void findsEveryTitleItHas() {
        Titles titles = Titles.load();

        assertThat(rows("titles")).extracting(row -> row.get("title")).allSatisfy(title -> {
            List<Token> tokens = tokens(title);
            assertThat(titles.match(tokens, 0)).hasValueSatisfying(match -> {
                assertThat(match.title()).isEqualTo(title);
                assertThat(match.end()).isEqualTo(tokens.size());
            });
        });
    }

    private static List<Token> tokens(String title) {
        String tagged = title.replace("-", " ~- ~").replaceAll("(\\S+)", "$1/NOUN");
        return Tagged.sentence(tagged).tokens();
    }

    private static List<Table.Row> rows(String table) {
        return Table.load("gazetteer/" + table + ".tsv").rows();
    }
}
