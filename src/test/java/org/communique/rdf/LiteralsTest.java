package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.apache.jena.riot.out.NodeFmtLib;
import org.communique.fact.Confidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

    @ParameterizedTest
    @CsvSource({"0, 0.0", "5, 0.05", "50, 0.5", "90, 0.9", "100, 1.0"})
    void aDecimalHasOneSpelling(int hundredths, String lexical) {
        BigDecimal value = new Confidence(hundredths).value();

        assertThat(Literals.decimal(value).getLiteralLexicalForm()).isEqualTo(lexical);
        assertThat(Literals.decimal(value)).isEqualTo(Literals.decimal(new BigDecimal(lexical)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "10, 10.0", "100000, 100000.0"})
    void aWholeNumberIsADecimalToo(BigDecimal value, String lexical) {
        assertThat(NodeFmtLib.strNT(Literals.decimal(value)))
                .isEqualTo("\"" + lexical + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>");
    }
}
