package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.article.Source;
import org.communique.fact.EventCode;
import org.communique.fact.Issue;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementMapperTest {

    private static final String SENTENCE =
            "Prime Minister Fumio Kishida told Vladimir Putin on Thursday \"force is no answer\"";
    private static final Issue SANCTIONS = new Issue("sanctions-RU", "sanctions on Russia", "sanctions");

    @Test
    void saysEveryFieldOfAFullStatement() {
        assertThat(Reading.of(full()).about("st:s1"))
                .containsExactly(
                        "cmq:about country:RU",
                        "cmq:about country:UA",
                        "cmq:addressee agent:vladimir-putin",
                        "cmq:assertedBy art:" + Sample.ARTICLE.version(),
                        "cmq:cameoCode cameo:1014",
                        "cmq:confidence 0.9",
                        "cmq:contentSpan ‹force is no answer›",
                        "cmq:contentSpan ‹talks must go on›",
                        "cmq:cueSpan ‹told›",
                        "cmq:cueText \"told\"",
                        "cmq:datePrecision prec:day",
                        "cmq:earliest \"2022-02-17\"^^xsd:date",
                        "cmq:eventMode plover:REQUEST-change",
                        "cmq:eventType plover:REQUEST",
                        "cmq:evidence ‹" + SENTENCE + "›",
                        "cmq:evidence ‹talks must go on›",
                        "cmq:expresses pos:s1",
                        "cmq:initiator country:JP",
                        "cmq:latest \"2022-02-17\"^^xsd:date",
                        "cmq:modality mod:actual",
                        "cmq:negated false",
                        "cmq:onBehalfOf country:JP",
                        "cmq:quote \"force is no answer\"@en",
                        "cmq:quote \"talks must go on\"@en",
                        "cmq:recipient agent:vladimir-putin",
                        "cmq:reportedAs rep:direct",
                        "cmq:rule \"test-rule\"",
                        "cmq:saidOn \"2022-02-17\"^^xsd:date",
                        "cmq:speaker agent:fumio-kishida",
                        "cmq:speakerSpan ‹he›",
                        "cmq:speechAct act:urge",
                        "cmq:stance stance:supports",
                        "cmq:text \"force is no answer … talks must go on\"@en",
                        "cmq:viaSource agent:us-white-house",
                        "rdf:type cmq:Statement");
    }

    @Test
    void aBareStatementSaysWhatItMust() {
        assertThat(Reading.of(Said.by().statement()).about("st:s1"))
                .containsExactly(
                        "cmq:assertedBy art:" + Sample.ARTICLE.version(),
                        "cmq:confidence 0.9",
                        "cmq:contentSpan ‹force is no answer›",
                        "cmq:cueSpan ‹told›",
                        "cmq:cueText \"told\"",
                        "cmq:evidence ‹" + SENTENCE + "›",
                        "cmq:modality mod:actual",
                        "cmq:negated false",
                        "cmq:reportedAs rep:indirect",
                        "cmq:rule \"test-rule\"",
                        "cmq:speaker agent:fumio-kishida",
                        "cmq:speechAct act:say",
                        "cmq:stance stance:noncommittal",
                        "cmq:text \"force is no answer\"@en",
                        "rdf:type cmq:Statement");
    }

    @Test
    void aPositionSaysWhoHoldsWhichStanceOnWhat() {
        Reading graph = Reading.of(full());

        assertThat(graph.about("pos:s1"))
                .containsExactly(
                        "cmq:confidence 0.9",
                        "cmq:evidence ‹" + SENTENCE + "›",
                        "cmq:heldOn \"2022-02-17\"^^xsd:date",
                        "cmq:holder agent:fumio-kishida",
                        "cmq:holder country:JP",
                        "cmq:issue issue:sanctions-RU",
                        "cmq:rule \"test-rule\"",
                        "cmq:stance stance:supports",
                        "rdf:type cmq:Position",
                        "rdfs:label \"supports sanctions on Russia\"@en");
        assertThat(graph.about("issue:sanctions-RU"))
                .containsExactly(
                        "rdf:type skos:Concept",
                        "skos:broader issue:sanctions",
                        "skos:inScheme issue:",
                        "skos:prefLabel \"sanctions on Russia\"@en");
        assertThat(graph.about("issue:sanctions")).containsExactly("rdf:type skos:Concept", "skos:inScheme issue:");
    }

    @Test
    void aPlainIssueHasNoBroaderOne() {
        Reading graph = Reading.of(
                Said.by().issue(new Issue("dialogue", "dialogue", null)).statement());

        assertThat(graph.values("issue:dialogue", "skos:broader")).isEmpty();
        assertThat(graph.values("pos:s1", "cmq:holder")).containsExactly("agent:fumio-kishida");
        assertThat(graph.values("pos:s1", "rdfs:label")).containsExactly("\"non-committal on dialogue\"@en");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT, supports, supports dialogue",
        "OPPOSE, opposes, opposes dialogue",
        "NEUTRAL, noncommittal, non-committal on dialogue"
    })
    void statementAndPositionTakeTheSameStance(Stance stance, String concept, String label) {
        Reading graph = Reading.of(Said.by()
                .stance(stance)
                .issue(new Issue("dialogue", "dialogue", null))
                .statement());

        assertThat(graph.values("st:s1", "cmq:stance")).containsExactly("stance:" + concept);
        assertThat(graph.values("pos:s1", "cmq:stance")).containsExactly("stance:" + concept);
        assertThat(graph.values("pos:s1", "rdfs:label")).containsExactly("\"" + label + "\"@en");
    }

    @Test
    void withoutAnIssueThereIsNoPosition() {
        assertThat(Reading.of(Said.by().statement()).about("pos:s1")).isEmpty();
    }

    @Test
    void whatWasNotSaidCommitsNobody() {
        Reading graph = Reading.of(Said.by()
                .negated()
                .stance(Stance.OPPOSE)
                .issue(SANCTIONS)
                .onBehalfOf(Sample.JAPAN)
                .statement());

        assertThat(graph.values("st:s1", "cmq:negated")).containsExactly("true");
        assertThat(graph.values("st:s1", "cmq:stance")).containsExactly("stance:opposes");
        assertThat(graph.values("pos:s1", "cmq:stance")).containsExactly("stance:noncommittal");
        assertThat(graph.shortCuts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-17, 2022-02-17, 2022-02-17, day, 2022-02-17",
        "2022-02, 2022-02-01, 2022-02-28, month,",
        "2022, 2022-01-01, 2022-12-31, year,"
    })
    void aPartialDateIsAnInterval(String date, String earliest, String latest, String precision, String saidOn) {
        Reading graph = Reading.of(Said.by().on(date).issue(SANCTIONS).statement());

        assertThat(graph.values("st:s1", "cmq:earliest")).containsExactly(day(earliest));
        assertThat(graph.values("st:s1", "cmq:latest")).containsExactly(day(latest));
        assertThat(graph.values("st:s1", "cmq:datePrecision")).containsExactly("prec:" + precision);
        List<String> known = saidOn == null ? List.of() : List.of(day(saidOn));
        assertThat(graph.values("st:s1", "cmq:saidOn")).isEqualTo(known);
        assertThat(graph.values("pos:s1", "cmq:heldOn")).isEqualTo(known);
    }

    @Test
    void aPositionWithoutADayOfSpeakingIsHeldOnTheDayOfPublication() {
        Statement undated = Said.by().issue(SANCTIONS).statement();

        assertThat(Reading.of(undated).values("pos:s1", "cmq:heldOn")).containsExactly(day("2022-02-17"));
        assertThat(Reading.of(undated).values("st:s1", "cmq:saidOn")).isEmpty();
        assertThat(Reading.of(Sample.article(Source.UNKNOWN), undated).values("pos:s1", "cmq:heldOn"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SpeechAct.class)
    void anActKeepsItsName(SpeechAct act) {
        assertThat(Reading.of(Said.by().act(act).statement()).values("st:s1", "cmq:speechAct"))
                .containsExactly("act:" + act.toString().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void aRefusalToSaySomethingWithholdsIt() {
        assertThat(Reading.of(Said.by().act(SpeechAct.REJECT).negated().statement())
                        .values("st:s1", "cmq:speechAct"))
                .containsExactly("act:withhold");
        assertThat(Reading.of(Said.by().act(SpeechAct.SAY).negated().statement())
                        .values("st:s1", "cmq:speechAct"))
                .containsExactly("act:say");
    }

    @Test
    void aMixedReportQuotesItsQuotedWordsAlone() {
        Wording mixed = new Wording(
                Sample.words("told"),
                List.of(Sample.words("on Thursday \"force is no answer\"")),
                QuoteKind.MIXED,
                List.of(Sample.words("force is no answer")));
        Reading graph = Reading.of(Said.by().wording(mixed).statement());

        assertThat(graph.values("st:s1", "cmq:reportedAs")).containsExactly("rep:mixed");
        assertThat(graph.values("st:s1", "cmq:quote")).containsExactly("\"force is no answer\"@en");
        assertThat(graph.values("st:s1", "cmq:evidence")).containsExactly("‹" + SENTENCE + "›");
    }

    private static String day(String date) {
        return "\"" + date + "\"^^xsd:date";
    }

    /// With every field that a statement can have.
    static Statement full() {
        Wording wording = new Wording(
                Sample.words("told"),
                List.of(Sample.words("force is no answer"), Sample.words("talks must go on")),
                QuoteKind.DIRECT,
                List.of(Sample.words("force is no answer"), Sample.words("talks must go on")));
        return Said.by()
                .basis(SENTENCE)
                .mention(Sample.words("he"))
                .onBehalfOf(Sample.JAPAN)
                .to(Sample.PUTIN)
                .act(SpeechAct.URGE)
                .wording(wording)
                .stance(Stance.SUPPORT)
                .about(Sample.RUSSIA, Sample.UKRAINE)
                .via(Sample.WHITE_HOUSE)
                .on("2022-02-17")
                .issue(SANCTIONS)
                .code(new EventCode(PloverType.REQUEST, "REQUEST-change", "1014"))
                .statement();
    }
}
