package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    private static final People PEOPLE = People.load(Gazetteer.load());
    private static final LocalDate DAY = LocalDate.of(2022, 3, 4);

    @Test
    void knowsAnOfficeHolderByEveryName() {
        Actor kishida = new Actor("agent/fumio-kishida", "Fumio Kishida", ActorKind.PERSON, "JPN", "country/JP");

        assertThat(PEOPLE.named("Fumio Kishida", DAY)).contains(kishida);
        assertThat(PEOPLE.named("FUMIO KISHIDA", DAY)).contains(kishida);
        assertThat(PEOPLE.named("Joseph R. Biden Jr.", DAY)).map(Actor::label).contains("Joe Biden");
        assertThat(PEOPLE.named("Nobody Atall", DAY)).isEmpty();
    }

    @Test
    void knowsAFullNameLongBeforeAndAfterTheOffice() {
        assertThat(PEOPLE.named("Joe Biden", LocalDate.of(1980, 1, 1)))
                .map(Actor::id)
                .contains("agent/joe-biden");
        assertThat(PEOPLE.named("Joe Biden", null)).map(Actor::id).contains("agent/joe-biden");
    }

    @ParameterizedTest
    @CsvSource({
        "Ursula von der Leyen, 2015-01-01, country/DE",
        "Ursula von der Leyen, 2020-06-01, agent/european-commission",
        "Ursula von der Leyen, 2022-03-04, agent/european-commission",
        "Carl Bildt, 1992-01-01, country/SE",
        "Carl Bildt, 1996-06-01, country/BA",
        "Carl Bildt, 2010-01-01, country/SE"
    })
    void takesTheOfficeNearestToTheDay(String name, LocalDate day, String polity) {
        assertThat(PEOPLE.named(name, day)).map(Actor::polity).contains(polity);
    }

    @Test
    void takesTheLatestOfficeWhereTheDayIsNotKnown() {
        assertThat(PEOPLE.named("Ursula von der Leyen", null))
                .map(Actor::polity)
                .contains("agent/european-commission");
    }

    @Test
    void knowsTheOnlyOneOfASurnameAroundTheDay() {
        assertThat(PEOPLE.surnamed("Kishida", DAY)).map(Actor::id).contains("agent/fumio-kishida");
        assertThat(PEOPLE.surnamed("kishida", DAY)).map(Actor::id).contains("agent/fumio-kishida");
        assertThat(PEOPLE.surnamed("Kishida", LocalDate.of(1985, 1, 1))).isEmpty();
        assertThat(PEOPLE.surnamed("Biden", DAY)).map(Actor::id).contains("agent/joe-biden");
        assertThat(PEOPLE.surnamed("Smith", LocalDate.of(2008, 1, 1))).isEmpty();
        assertThat(PEOPLE.surnamed("Nobody", DAY)).isEmpty();
    }
}
