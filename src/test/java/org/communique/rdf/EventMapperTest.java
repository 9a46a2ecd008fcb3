package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.communique.fact.EventCode;
import org.communique.fact.Modality;
import org.communique.fact.PloverType;
import org.communique.fact.Sanction;
import org.communique.fact.Sanction.Measure;
import org.communique.fact.Sanction.Move;
import org.communique.fact.Sanction.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventMapperTest {

    static final Sanction FREEZE = new Sanction(Move.IMPOSE, Measure.ASSET_FREEZE, Status.IN_FORCE);

    private static final String SENTENCE = "Japan imposed an asset freeze on Russia.";

    @Test
    void saysEveryFieldOfAFullEvent() {
        EventCode code = new EventCode(PloverType.SANCTION, "SANCTION-discontinue", "163");
        Reading graph =
                Reading.of(Done.of(code).on("2022-02-16").sanction(FREEZE).event());

        assertThat(graph.about("ev:e1"))
                .containsExactly(
                        "cmq:anchor ‹imposed an asset freeze›",
                        "cmq:assertedBy art:" + Sample.ARTICLE.version(),
                        "cmq:cameoCode cameo:163",
                        "cmq:concernsSanction sanc:e1",
                        "cmq:confidence 0.9",
                        "cmq:datePrecision prec:day",
                        "cmq:earliest \"2022-02-16\"^^xsd:date",
                        "cmq:eventMode plover:SANCTION-discontinue",
                        "cmq:eventType plover:SANCTION",
                        "cmq:evidence ‹" + SENTENCE + "›",
                        "cmq:initiator country:JP",
                        "cmq:latest \"2022-02-16\"^^xsd:date",
                        "cmq:modality mod:actual",
                        "cmq:negated false",
                        "cmq:recipient country:RU",
                        "cmq:rule \"test-rule\"",
                        "cmq:sanctionMove move:impose",
                        "rdf:type cmq:Event",
                        "rdfs:label \"imposed an asset freeze: Japan → Russia\"@en");
        assertThat(graph.about("sanc:e1"))
                .containsExactly(
                        "cmq:confidence 0.9",
                        "cmq:evidence ‹" + SENTENCE + "›",
                        "cmq:imposedBy country:JP",
                        "cmq:rule \"test-rule\"",
                        "cmq:sanctionTarget country:RU",
                        "cmq:sanctionType stype:assetFreeze",
                        "cmq:status sstatus:inForce",
                        "rdf:type cmq:Sanction",
                        "rdfs:label \"asset freeze: Japan → Russia (in force)\"@en");
    }

    @Test
    void aBareEventSaysWhatItMust() {
        assertThat(Reading.of(Done.of(PloverType.AID).to().event()).about("ev:e1"))
                .containsExactly(
                        "cmq:anchor ‹imposed an asset freeze›",
                        "cmq:assertedBy art:" + Sample.ARTICLE.version(),
                        "cmq:confidence 0.9",
                        "cmq:eventType plover:AID",
                        "cmq:evidence ‹" + SENTENCE + "›",
                        "cmq:initiator country:JP",
                        "cmq:modality mod:actual",
                        "cmq:negated false",
                        "cmq:rule \"test-rule\"",
                        "rdf:type cmq:Event",
                        "rdfs:label \"imposed an asset freeze: Japan\"@en");
    }

    @Test
    void anAsserterTellsTheEvent() {
        Reading graph = Reading.of(
                Said.by().statement(), Done.of(PloverType.AID).assertedBy("s1").event());

        assertThat(graph.values("ev:e1", "cmq:assertedBy")).containsExactly("st:s1");
        assertThat(graph.values("st:s1", "cmq:content")).containsExactly("ev:e1");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTUAL, actual, false",
        "PLANNED, planned, false",
        "THREATENED, threatened, false",
        "REQUESTED, requested, false",
        "HYPOTHETICAL, hypothetical, false",
        "NEGATED, actual, true"
    })
    void negationIsNoModality(Modality modality, String concept, boolean negated) {
        Reading graph = Reading.of(Done.of(PloverType.AID).modality(modality).event());

        assertThat(graph.values("ev:e1", "cmq:modality")).containsExactly("mod:" + concept);
        assertThat(graph.values("ev:e1", "cmq:negated")).containsExactly(Boolean.toString(negated));
    }

    @ParameterizedTest
    @EnumSource(value = Modality.class, names = "ACTUAL", mode = EnumSource.Mode.EXCLUDE)
    void aLabelNeverSoundsMoreCertainThanTheEvent(Modality modality) {
        assertThat(Reading.of(Done.of(PloverType.AID).modality(modality).event())
                        .values("ev:e1", "rdfs:label"))
                .containsExactly("\"imposed an asset freeze: Japan → Russia ("
                        + modality.name().toLowerCase(Locale.ROOT) + ")\"@en");
    }

    @Test
    void labelsNameTheSideThatIsKnown() {
        assertThat(Reading.of(Done.of(PloverType.AID).by().event()).values("ev:e1", "rdfs:label"))
                .containsExactly("\"imposed an asset freeze: → Russia\"@en");
        assertThat(Reading.of(Done.of(PloverType.CONSULT)
                                .by(Sample.JAPAN, Sample.UKRAINE)
                                .to()
                                .anchor(Sample.words("he\nadded"))
                                .event())
                        .values("ev:e1", "rdfs:label"))
                .containsExactly("\"he added: Japan, Ukraine\"@en");
    }

    @ParameterizedTest
    @CsvSource({"2022-02, 2022-02-01, 2022-02-28, month", "2022, 2022-01-01, 2022-12-31, year"})
    void aPartialDateIsAnInterval(String date, String earliest, String latest, String precision) {
        Reading graph = Reading.of(Done.of(PloverType.AID).on(date).event());

        assertThat(graph.values("ev:e1", "cmq:earliest")).containsExactly("\"" + earliest + "\"^^xsd:date");
        assertThat(graph.values("ev:e1", "cmq:latest")).containsExactly("\"" + latest + "\"^^xsd:date");
        assertThat(graph.values("ev:e1", "cmq:datePrecision")).containsExactly("prec:" + precision);
    }

    @ParameterizedTest
    @EnumSource(PloverType.class)
    void everyCategoryHasAShortCutOfItsOwn(PloverType type) {
        assertThat(PloverType.values())
                .filteredOn(other -> Codes.shortCut(other).equals(Codes.shortCut(type)))
                .containsExactly(type);
    }
}
