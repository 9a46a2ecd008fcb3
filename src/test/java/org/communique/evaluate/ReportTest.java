package org.communique.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// How scores are laid out.
class ReportTest {

    private static final Scores SCORES = new Scores(
            2,
            Map.of(Measure.CONTENT, new Figures(1, 16, 2)),
            Map.of(Accuracy.ACT, new Share(1, 16), Accuracy.STANCE, new Share(2, 2)),
            Map.of("SANCTION", new Figures(1, 1, 3), "AID", new Figures(0, 1, 0)));

    @Test
    void roundsTiesToTheEvenDigitAsPythonDoes() {
        assertThat(new Report(SCORES).text()).startsWith("""
                        articles 2
                        statement.content            P 0.062  R 0.500  F1 0.111   (tp 1, system 16, gold 2)
                        statement.attributed         P 0.000  R 0.000  F1 0.000   (tp 0, system 0, gold 0)
                        """).endsWith("""
                        accuracy on matched {'attr': 0, 'act': 0.062, 'stance': 1.0, 'quote': 0, 'modality': 0, \
                        'speaker right': 0, 'speaker country': 0, 'source right': 0, 'source country': 0, \
                        'target right': 0, 'target country': 0}
                          AID                        P 0.000  R 0.000  F1 0.000   (gold 0)
                          SANCTION                   P 1.000  R 0.333  F1 0.500   (gold 3)
                        """);
    }

    @Test
    void givesTheExactValuesAsJson() {
        assertThat(new Report(SCORES).json())
                .startsWith("{\"articles\":2,\"statement.content\":{\"p\":0.0625,\"r\":0.5,\"f1\":0.1111111111111111,"
                        + "\"tp\":1,\"system\":16,\"gold\":2},")
                .contains("\"accuracy on matched\":{\"attr\":0.0,\"act\":0.0625,")
                .endsWith("\"SANCTION\":{\"p\":1.0,\"r\":0.3333333333333333,\"f1\":0.5,\"tp\":1,\"system\":1,"
                        + "\"gold\":3}}}")
                .doesNotContain("\n");
    }
}
