package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What answers look like, and what is said about queries that cannot be answered.
class AnswersTest {

    private static final World WORLD = World.of("""
            st:1 a cmq:Statement ; cmq:saidOn "2022-02-17"^^xsd:date ; cmq:text "two\\nlines,\\tand 日本 🗾"@en .
            st:2 a cmq:Statement ; cmq:evidence <https://w3id.org/communique/id/article/a1#char=0,208> ; cmq:content [] .
            """);

    private static final String ROWS = """
            SELECT ?s ?text ?evidence
            WHERE { ?s a cmq:Statement OPTIONAL { ?s cmq:text ?text } OPTIONAL { ?s cmq:evidence ?evidence } } ORDER BY ?s
            """;

    @Test
    void tableIsAlignedOneLineARowAndNeverCut() {
        assertThat(WORLD.answer(ROWS, Format.TABLE)).isEqualTo("""
                s     text                   evidence
                ----  ---------------------  ------------------------------------------------------
                st:1  two\\nlines,\\tand 日本 🗾
                st:2                         <https://w3id.org/communique/id/article/a1#char=0,208>
                """);
    }

    @Test
    void tableShowsBlankNodesAndTripleTerms() {
        assertThat(WORLD.answer(
                        "SELECT ?b ?t { st:2 cmq:content ?b BIND(<<( st:1 a cmq:Event )>> AS ?t) }", Format.TABLE))
                .contains("_:")
                .contains("<<( st:1 rdf:type cmq:Event )>>");
    }

    @Test
    void csvAndJsonFollowTheSparqlFormats() {
        assertThat(WORLD.answer("SELECT ?s { ?s a cmq:Statement } ORDER BY ?s", Format.CSV))
                .isEqualTo(
                        "s\r\nhttps://w3id.org/communique/id/statement/1\r\nhttps://w3id.org/communique/id/statement/2\r\n");
        assertThat(WORLD.answer("SELECT ?s { ?s cmq:saidOn ?d }", Format.JSON)).isEqualToIgnoringWhitespace("""
                { "head": { "vars": [ "s" ] } , "results": { "bindings": [
                  { "s": { "type": "uri" , "value": "https://w3id.org/communique/id/statement/1" } } ] } }
                """);
    }

    @Test
    void askIsAnsweredInEveryFormOfRows() {
        assertThat(WORLD.answer("ASK { st:1 a cmq:Statement }", Format.TABLE)).isEqualTo("answer\n------\nyes\n");
        assertThat(WORLD.answer("ASK { st:9 a cmq:Statement }", Format.TABLE)).isEqualTo("answer\n------\nno\n");
        assertThat(WORLD.answer("ASK {}", Format.CSV)).contains("true");
        assertThat(WORLD.answer("ASK {}", Format.JSON)).contains("\"boolean\" : true");
    }

    @Test
    void triplesAreTurtleWithThePrefixesTheyUse() {
        assertThat(WORLD.answer("CONSTRUCT { ?s cmq:saidOn ?d } WHERE { ?s cmq:saidOn ?d }", Format.TTL))
                .isEqualTo("""
                        @prefix cmq: <https://w3id.org/communique/ns#> .
                        @prefix st:  <https://w3id.org/communique/id/statement/> .
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                        st:1    cmq:saidOn  "2022-02-17"^^xsd:date .
                        """);
        assertThat(WORLD.answer("DESCRIBE st:2", Format.TTL))
                .contains("@prefix cmq:")
                .contains("a1#char=0,208>");
        assertThat(WORLD.answer("CONSTRUCT { <urn:a> <urn:b> <<( st:1 a cmq:Event )>> } WHERE {}", Format.TTL))
                .contains("@prefix st: ")
                .contains("@prefix cmq: ");
        assertThat(WORLD.answer("CONSTRUCT WHERE { st:9 a cmq:Event }", Format.TTL))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT * {}              | TTL   | the answer of SELECT cannot be written as ttl; use table, csv or json
                    ASK {}                   | TTL   | the answer of ASK cannot be written as ttl; use table, csv or json
                    CONSTRUCT {} WHERE {}    | TABLE | the answer of CONSTRUCT cannot be written as table; use ttl
                    DESCRIBE <urn:a>         | JSON  | the answer of DESCRIBE cannot be written as json; use ttl
                    """)
    void formThatDoesNotFitIsRefusedWithOneThatDoes(String sparql, Format format, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORLD.answer(sparql, format))
                .withMessage(message);
    }

    @Test
    void syntaxErrorSaysWhereAndShowsTheLine() {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> WORLD.answer("SELECT ?s\nWHERE { ?s ?p }", Format.TABLE))
                .satisfies(e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(15);
                    assertThat(e).hasMessage("""
                            the query is wrong at line 2, column 15: unexpected }
                              WHERE { ?s ?p }
                                            ^""");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT ?s { ?s a nobody:Thing }   | the query is wrong at line 1, column 18: Unresolved prefixed name: nobody:Thing
                    SELECT ?s { ?s a "open }          | the query is wrong at line 1, column 25: Lexical error. Encountered: <EOF>
                    INSERT DATA { <a> <b> <c> }       | the query is wrong at line 1, column 1: unexpected INSERT DATA
                    SELECT ?s (?s AS ?s) { ?s ?p ?o } | the query is wrong: Duplicate variable in result projection '?s'
                    SELECT ?s { ?s ?p <http://a b> }  | the query is wrong at line 1, column 19: unexpected <
                    ''                                | the query is wrong: unexpected end
                    """)
    void everySyntaxErrorIsToldToTheUser(String sparql, String message) {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> WORLD.answer(sparql, Format.TABLE))
                .withMessageContaining(message);
    }

    @Test
    void relativeIrisMeanTheSameEverywhere() {
        assertThat(WORLD.answer("SELECT ?d { <statement/1> cmq:saidOn ?d }", Format.TABLE))
                .contains("2022-02-17");
    }
}
