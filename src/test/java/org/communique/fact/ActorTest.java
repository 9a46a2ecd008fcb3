package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    @ParameterizedTest
    @ValueSource(strings = {"country/JP", "agent/fumio-kishida", "agent/u.s.-officials", "agent/岸田", "agent/41"})
    void hasAnIdThatIsAPath(String id) {
        assertThat(new Actor(id, "x", ActorKind.GROUP, null, null).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JP", "country/", "agent/a b", "agent/a/b", "person/x", "agent/<x>", "agent/a#b"})
    void refusesAnyOtherId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor(id, "x", ActorKind.GROUP, null, null))
                .withMessage("'" + id + "' is no actor id: country/… or agent/… is expected");
    }

    @Test
    void needsALabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor("agent/x", " ", ActorKind.GROUP, null, null))
                .withMessage("actor agent/x has no label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JP", "jpn", "JPNX", ""})
    void belongsToACountryByItsAlpha3Code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor("agent/x", "x", ActorKind.GROUP, code, null))
                .withMessage("actor agent/x: '" + code + "' is no ISO 3166 alpha-3 code");
    }

    @ParameterizedTest
    @EnumSource(ActorKind.class)
    void isACountryOnlyIfItsKindSaysSo(ActorKind kind) {
        assertThat(new Actor("agent/x", "x", kind, "JPN", null).isCountry()).isEqualTo(kind == ActorKind.COUNTRY);
    }

    @Test
    void kindsFallIntoTheFiveTypesOfTheGuidelines() {
        assertThat(ActorKind.values())
                .extracting(ActorKind::type)
                .containsOnly("person", "country", "organisation", "anonymous", "group");
        assertThat(ActorKind.MEDIA.type()).isEqualTo("organisation");
        assertThat(ActorKind.UNNAMED_SOURCE.type()).isEqualTo("anonymous");
    }
}
