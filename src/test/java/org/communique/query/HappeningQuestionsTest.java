package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What happened, what did not, and what several articles tell.
class HappeningQuestionsTest {

    private static final World WORLD = World.analyst();

    @Test
    void meetings() {
        assertThat(WORLD.ask("meetings")).isEqualTo("""
                earliest    latest      mode                reports  parties                       meeting
                ----------  ----------  ------------------  -------  ----------------------------  ----------
                2022-02-17  2022-02-17  consult: telephone  2        Fumio Kishida, Sergey Lavrov  canon:call
                """);
    }

    @Test
    void militaryMoves() {
        assertThat(WORLD.ask("military-moves", "actor", "country:RU")).isEqualTo("""
                label                          asserter       disputedBy         reports  article  event
                -----------------------------  -------------  -----------------  -------  -------  -----------
                massed troops: Russia → Japan                                             art:a1   ev:build-up
                returned: Russia               Sergey Lavrov  a senior official           art:a1   ev:move
                """);
    }

    @Test
    void eventsBetween() {
        assertThat(WORLD.ask("events-between", "from", "\"2022-02-01\"^^xsd:date", "to", "\"2022-02-20\"^^xsd:date"))
                .isEqualTo("""
                earliest    latest      label                          modality  article  event
                ----------  ----------  -----------------------------  --------  -------  -----------
                            2022-02-02  massed troops: Russia → Japan  actual    art:a1   ev:build-up
                2022-02-17  2022-02-17  spoke: Kishida → Lavrov        actual    art:a2   ev:call
                """);
    }

    @Test
    void notActual() {
        assertThat(WORLD.ask("not-actual")).isEqualTo("""
                modality  negated  label                                          condition         article  event
                --------  -------  ---------------------------------------------  ----------------  -------  --------
                planned   false    will visit: Kishida → United States (planned)  if talks go well  art:a2   ev:visit
                """);
    }

    @Test
    void saidNotToHappen() {
        assertThat(WORLD.ask("said-not-to-happen")).isEqualTo("""
                who                        label                              article  event
                -------------------------  ---------------------------------  -------  ---------
                                           struck: Russia (negated)           art:a1   ev:strike
                Foreign Ministry of Japan  clashed: Japan → Russia (negated)  art:a1   ev:clash
                """);
    }

    @Test
    void eventData() {
        assertThat(WORLD.ask("event-data")).isEqualTo("""
                source  target  quad                events  tone
                ------  ------  ------------------  ------  ----
                JPN     RUS     verbal cooperation  1       3.0
                RUS     JPN     material conflict   1       -6.0
                """);
    }

    @Test
    void corroboratedEvents() {
        assertThat(WORLD.ask("corroborated-events")).isEqualTo("""
                reports  label                            type     event
                -------  -------------------------------  -------  ----------
                2        call between Kishida and Lavrov  consult  canon:call
                """);
    }

    @Test
    void corroboratedDates() {
        assertThat(WORLD.ask("corroborated-dates")).isEqualTo("""
                label                            earliest    latest      published              event
                -------------------------------  ----------  ----------  ---------------------  ----------
                call between Kishida and Lavrov  2022-02-17  2022-02-17  2022-02-18 2023-10-06  canon:call
                """);
    }

    @Test
    void reportsOfTheSame() {
        assertThat(WORLD.ask("reports-of-the-same", "fact", "ev:call")).isEqualTo("""
                published   what                  score  article  report
                ----------  --------------------  -----  -------  -------------
                2023-10-06  call: Japan → Russia  0.8    art:a3   ev:call-again
                """);
    }

    @Test
    void webAnnotation() {
        assertThat(WORLD.ask("web-annotation", "fact", "st:1")).isEqualTo("""
                @prefix art: <https://w3id.org/communique/id/article/> .
                @prefix oa:  <http://www.w3.org/ns/oa#> .
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                @prefix st:  <https://w3id.org/communique/id/statement/> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                <https://w3id.org/communique/id/article/a2-s1&selector>
                        rdf:type  oa:TextQuoteSelector , oa:TextPositionSelector;
                        oa:end    60;
                        oa:exact  "Kishida said he will";
                        oa:start  40 .

                art:a2-s1  rdf:type     oa:SpecificResource;
                        oa:hasSelector  <https://w3id.org/communique/id/article/a2-s1&selector>;
                        oa:hasSource    art:a2 .

                <https://w3id.org/communique/id/article/a2-s1&annotation>
                        rdf:type      oa:Annotation;
                        oa:hasBody    st:1;
                        oa:hasTarget  art:a2-s1 .
                """);
    }
}
