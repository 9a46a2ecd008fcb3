package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RDF terms as people type them.
class TermTest {

    @ParameterizedTest
    @CsvSource({
        "country:JP, https://w3id.org/communique/id/country/JP",
        "<https://example.org/a>, https://example.org/a",
        "https://example.org/a#char=0;1, https://example.org/a#char=0;1",
        "http://example.org/, http://example.org/"
    })
    void readsIris(String typed, String iri) {
        assertThat(Term.parse(typed).getURI()).isEqualTo(iri);
    }

    @Test
    void readsLiterals() {
        assertThat(Term.parse("\"Japan\"@en").getLiteralLexicalForm()).isEqualTo("Japan");
        assertThat(Term.parse("163").getLiteralValue()).isEqualTo(163);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Japan", "nobody:JP", "?target", "_:b", "<a b>", "country:JP country:RU", "https://a b"})
    void refusesTheRest(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(typed))
                .withMessage(
                        "'%s' is no RDF term: write <IRI>, a name with a known prefix as in country:JP, or \"text\"",
                        typed);
    }
}
