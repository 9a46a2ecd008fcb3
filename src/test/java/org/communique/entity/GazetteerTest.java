package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Guinea-Bissau agreed        | Guinea-Bissau       | country/GW name
            Guinea agreed               | Guinea              | country/GN name
            South Korea agreed          | South Korea         | country/KR name
            Nigeria agreed              | Nigeria             | country/NG name
            Niger agreed                | Niger               | country/NE name
            Dominican Republic agreed   | Dominican Republic  | country/DO name
            Dominican envoys agreed     | Dominican           | country/DO demonym
            European Union agreed       | European Union      | agent/eu name
            UN Security Council met     | UN Security Council | agent/un-security-council name
            UN envoys met               | UN                  | agent/un name
            North Korean envoys met     | North Korean        | country/KP demonym
            U.S. envoys met             | U.S.                | country/US name
            Tokyo agreed                | Tokyo               | country/JP capital
            Kremlin agreed              | Kremlin             | country/RU seat
            Washington, D.C. agreed     | Washington, D.C.    | country/US capital
            """)
    void takesTheLongestName(String text, String name, String actor) {
        assertThat(match(text)).hasValueSatisfying(match -> {
            assertThat(text.substring(0, match.end())).isEqualTo(name);
            assertThat(match.entry().actor().id() + " "
                            + match.entry().use().name().toLowerCase(Locale.ROOT))
                    .isEqualTo(actor);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turkey is a bird",
                "china is fragile",
                "us too",
                "who said so",
                "polish the table",
                "JAPAN",
                "Chadwick left",
                "Omanization failed",
                "Iranology",
                "Nowhere",
                " Japan",
                "",
            })
    void takesNoOtherLetterCaseAndNoBeginningOfAWord(String text) {
        assertThat(text.isEmpty() ? Optional.empty() : match(text)).isEmpty();
    }

    @Test
    void endsANameBeforeAnyMark() {
        assertThat(match("Japan's envoy")).isPresent();
        assertThat(match("Japan, too")).isPresent();
        assertThat(match("Japan")).isPresent();
    }

    @Test
    void takesOnlyWhatEndsByTheLimit() {
        assertThat(GAZETTEER.match("South Korea", 0, 10)).isEmpty();
        assertThat(GAZETTEER.match("UN Security Council", 0, 10))
                .hasValueSatisfying(match -> assertThat(match.end()).isEqualTo(2));
    }

    @Test
    void knowsCountriesByTheirCodesAndBodiesByTheirIds() {
        assertThat(GAZETTEER.actor("JP"))
                .contains(new Actor("country/JP", "Japan", ActorKind.COUNTRY, "JPN", "country/JP"));
        assertThat(GAZETTEER.actor("nato"))
                .contains(new Actor("agent/nato", "NATO", ActorKind.INTERNATIONAL_ORGANISATION, null, "agent/nato"));
        assertThat(GAZETTEER.actor("jp-bank-of-japan"))
                .contains(new Actor(
                        "agent/jp-bank-of-japan", "Bank of Japan", ActorKind.GOVERNMENT_BODY, "JPN", "country/JP"));
        assertThat(GAZETTEER.actor("reuters"))
                .hasValueSatisfying(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.MEDIA));
        assertThat(GAZETTEER.actor("hamas"))
                .hasValueSatisfying(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.ARMED_GROUP));
        assertThat(GAZETTEER.actor("no-such-body")).isEmpty();
    }

    private static Optional<Gazetteer.Match> match(String text) {
        return GAZETTEER.match(text, 0, text.length());
    }
}
