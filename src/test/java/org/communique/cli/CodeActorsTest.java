package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `actor`: one answer for each line of a list.
@NeedsTrainedModel
class CodeActorsTest {

    private final Session session = new Session(Path.of(""));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Norway, -, NOR, ''",
                "the Norwegian government, -, NOR, GOV",
                "Norwegian soldiers, -, NOR, MIL",
                "police in Norway, -, NOR, COP",
                "Norwegian students, -, NOR, EDU",
                "striking workers, -, '', LAB",
                "the Norwegian supreme court, -, NOR, JUD",
                "Norwegian lawmakers, -, NOR, LEG",
                "a shipping company from Norway, -, NOR, BUS",
                "rebel commanders, -, '', REB",
                "opposition lawmakers, -, '', OPP",
                "a Norwegian journalist, -, NOR, JRN",
                "Norwegian nurses, -, NOR, MED",
                "Norway's ambassador to Denmark, -, NOR, GOV",
                "Hamas, -, PSE, REB",
                "World Bank, -, IGO, ''",
                "Emmanuel Macron, 2022-03-04, FRA, GOV",
                "François Hollande, 2022-03-04, FRA, ELI",
                "Lagos police, -, NGA, COP",
                "a table, -, '', ''",
            })
    void codesCountryAndSector(String mention, String date, String country, String sector) {
        session.reading("1\t" + mention + "\t" + (date == null ? "" : date) + "\t\n");

        assertThat(session.run("actor")).isZero();
        assertThat(session.out())
                .startsWith("{\"id\":\"1\",\"country\":\"" + country + "\",\"sector\":\"" + sector
                        + "\",\"iri\":\"https://");
    }

    @Test
    void answersEachLineInOrderAndSaysWhatIsWrongWithIt() {
        session.reading("a\tNorway\nb\nc\tNorway\tyesterday\t\nd\t \t\t\ne\tNorway\t2022\tNorway agreed.\n");

        assertThat(session.run("actor")).isEqualTo(ExitCode.REJECTED);
        assertThat(session.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"id\":\"a\"", "NOR"),
                        line -> assertThat(line).contains("\"id\":\"b\"", "\"error\":\"a line needs id"),
                        line -> assertThat(line).contains("\"id\":\"c\"", "'yesterday' is no date"),
                        line -> assertThat(line).contains("\"id\":\"d\"", "the mention is empty"),
                        line -> assertThat(line).contains("\"id\":\"e\"", "NOR"));
        assertThat(session.err())
                .contains("rejected line 2: a line needs id", "rejected line 3: ", "rejected line 4: ");
    }

    @Test
    void readsDatesInWords() {
        assertThat(ListedActor.parse("a\tNorway\t1 july 2021").date()).hasToString("2021-07-01");
    }

    @Test
    void usesTheContext() {
        session.reading(
                "1\tthe president\t2022-03-04\tFrance went to the polls. Crowds cheered the president of the country.\n");

        assertThat(session.run("actor")).isZero();
        assertThat(session.out()).contains("\"country\":\"FRA\"", "\"sector\":\"GOV\"");
    }
}
