package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.EventCode;
import org.communique.fact.Fact;
import org.communique.fact.Issue;
import org.communique.fact.Modality;
import org.communique.fact.PloverType;
import org.communique.fact.Sanction;
import org.communique.fact.Sanction.Measure;
import org.communique.fact.Sanction.Move;
import org.communique.fact.Sanction.Status;
import org.communique.fact.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShortCutsTest {

    private static final Issue ISSUE = new Issue("sanctions-RU", "sanctions on Russia", "sanctions");

    @Test
    void anEventToldAsAFactIsOneTriple() {
        assertThat(Reading.of(Done.of(PloverType.ASSAULT).event()).shortCuts())
                .containsExactly("country:JP cmq:assaulted country:RU");
    }

    @ParameterizedTest
    @MethodSource("allButPlainFacts")
    void nothingElseIs(Modality modality, String assertedBy) {
        Fact event = Done.of(PloverType.SANCTION)
                .modality(modality)
                .assertedBy("article".equals(assertedBy) ? null : assertedBy)
                .sanction(EventMapperTest.FREEZE)
                .event();

        assertThat(Reading.of(Said.by().statement(), event).shortCuts()).isEmpty();
    }

    static Stream<Arguments> allButPlainFacts() {
        return Stream.of(Modality.values())
                .flatMap(modality -> Stream.of("article", "s1").map(asserter -> Arguments.of(modality, asserter)))
                .filter(arguments -> !List.of(arguments.get()).equals(List.of(Modality.ACTUAL, "article")));
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, true",
        "MAINTAINED, true",
        "PROPOSED, false",
        "THREATENED, false",
        "EASED, false",
        "LIFTED, false"
    })
    void onlyAMeasureInForceIsImposed(Status status, boolean imposed) {
        Fact event = Done.of(PloverType.SANCTION)
                .sanction(new Sanction(Move.ENFORCE, Measure.UNSPECIFIED, status))
                .event();

        assertThat(Reading.of(event).shortCuts())
                .containsExactlyElementsOf(
                        imposed
                                ? List.of(
                                        "country:JP cmq:imposes sanc:e1",
                                        "country:JP cmq:imposesSanctionOn country:RU",
                                        "country:JP cmq:reducedRelationsWith country:RU")
                                : List.of("country:JP cmq:reducedRelationsWith country:RU"));
    }

    @Test
    void aMeasureWithoutATargetIsStillImposed() {
        assertThat(Reading.of(Done.of(PloverType.SANCTION)
                                .to()
                                .sanction(EventMapperTest.FREEZE)
                                .event())
                        .shortCuts())
                .containsExactly("country:JP cmq:imposes sanc:e1");
    }

    @Test
    void thoseWhoMetConsultedOneAnother() {
        assertThat(Reading.of(Done.of(PloverType.CONSULT)
                                .by(Sample.JAPAN, Sample.UKRAINE)
                                .to()
                                .event())
                        .shortCuts())
                .containsExactly("country:JP cmq:consultedWith country:UA", "country:UA cmq:consultedWith country:JP");
    }

    @Test
    void whoActsTogetherDoesNotActOnOneAnother() {
        assertThat(Reading.of(Done.of(PloverType.ASSAULT)
                                .by(Sample.JAPAN, Sample.UKRAINE)
                                .to()
                                .event())
                        .shortCuts())
                .isEmpty();
        assertThat(Reading.of(Done.of(PloverType.CONSULT)
                                .by(Sample.JAPAN, Sample.UKRAINE)
                                .to(Sample.RUSSIA)
                                .event())
                        .shortCuts())
                .containsExactly("country:JP cmq:consultedWith country:RU", "country:UA cmq:consultedWith country:RU");
    }

    @ParameterizedTest
    @CsvSource({"50, true", "49, false"})
    void whatIsLessLikelyThanNotIsNone(int hundredths, boolean drawn) {
        Basis basis =
                new Basis(Sample.words("Japan imposed an asset freeze on Russia."), "rule", new Confidence(hundredths));

        assertThat(Reading.of(Done.of(PloverType.ASSAULT).basis(basis).event()).shortCuts())
                .hasSize(drawn ? 1 : 0);
    }

    @Test
    void nobodyActsOnHimself() {
        assertThat(Reading.of(Done.of(PloverType.CONCEDE).to(Sample.JAPAN).event())
                        .shortCuts())
                .isEmpty();
    }

    @Test
    void speakerAndPolityStateThePosition() {
        assertThat(Reading.of(Said.by().issue(ISSUE).onBehalfOf(Sample.JAPAN).statement())
                        .shortCuts())
                .containsExactly("agent:fumio-kishida cmq:stated pos:s1", "country:JP cmq:stated pos:s1");
        assertThat(Reading.of(Said.by().issue(ISSUE).statement()).shortCuts())
                .containsExactly("agent:fumio-kishida cmq:stated pos:s1");
    }

    @ParameterizedTest
    @EnumSource(
            value = PloverType.class,
            names = {"REQUEST", "AGREE", "CONCEDE"})
    void whatIsAskedOrPromisedGoesToTheAddressee(PloverType type) {
        Said said =
                Said.by().code(new EventCode(type, null, null)).to(Sample.PUTIN).about(Sample.UKRAINE);

        assertThat(Reading.of(said.statement()).shortCuts())
                .containsExactly(
                        "agent:fumio-kishida " + Reading.of().show(Codes.shortCut(type)) + " agent:vladimir-putin");
        assertThat(Reading.of(said.onBehalfOf(Sample.JAPAN).statement()).shortCuts())
                .containsExactly("country:JP " + Reading.of().show(Codes.shortCut(type)) + " agent:vladimir-putin");
    }

    @Test
    void mediaAreToldAndNotAsked() {
        Actor agency = new Actor("agent/afp", "AFP", ActorKind.MEDIA, null, null);
        Said demand = Said.by().code(new EventCode(PloverType.REQUEST, null, null));

        assertThat(shortCuts(demand.to(agency))).isEmpty();
        assertThat(shortCuts(demand.to(agency, Sample.PUTIN)))
                .containsExactly("agent:fumio-kishida cmq:requestedOf agent:vladimir-putin");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST, cmq:requestedOf",
        "AGREE, cmq:agreedWith",
        "CONCEDE, cmq:concededTo",
        "SUPPORT, cmq:supported",
        "ACCUSE, cmq:accused",
        "REJECT, cmq:rejectedDemandOf",
        "THREATEN, cmq:threatened"
    })
    void aVerbalActRunsToTheOneAddressedAndMeant(PloverType type, String property) {
        Said said = Said.by()
                .code(new EventCode(type, null, null))
                .to(Sample.RUSSIA)
                .about(Sample.RUSSIA, Sample.UKRAINE)
                .onBehalfOf(Sample.JAPAN);

        assertThat(Reading.of(said.statement()).shortCuts()).containsExactly("country:JP " + property + " country:RU");
        assertThat(Reading.of(said.negated().statement()).shortCuts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PloverType.class,
            names = {"SUPPORT", "ACCUSE", "REJECT", "THREATEN"})
    void aReproachDoesNotHitTheListener(PloverType type) {
        Said told = Said.by()
                .code(new EventCode(type, null, null))
                .to(Sample.UKRAINE)
                .about(Sample.RUSSIA);

        assertThat(Reading.of(told.statement()).shortCuts()).isEmpty();
    }

    @Test
    void anOutrightAccusationHitsTheOneItIsAbout() {
        Said accusation = Said.by().act(SpeechAct.ACCUSE).code(new EventCode(PloverType.ACCUSE, null, null));

        assertThat(shortCuts(accusation.about(Sample.RUSSIA)))
                .containsExactly("agent:fumio-kishida cmq:accused country:RU");
        assertThat(shortCuts(accusation.about(Sample.RUSSIA, Sample.UKRAINE))).isEmpty();
        assertThat(shortCuts(accusation.act(SpeechAct.CRITICISE).about(Sample.UKRAINE)))
                .isEmpty();
    }

    private static List<String> shortCuts(Said said) {
        return Reading.of(said.statement()).shortCuts();
    }

    @Test
    void plainGraphsHaveNoTripleTerms() {
        assertThat(Reading.of(GraphMapperTest.everything()).graph().stream())
                .noneMatch(triple -> triple.getObject().isTripleTerm());
    }

    @Test
    void onDemandTheNodeBehindAShortCutReifiesIt() {
        Reading graph = new Reading(GraphMapper.of("1.0")
                .withReifiers()
                .map(
                        Sample.ARTICLE,
                        List.of(
                                Said.by().issue(ISSUE).statement(),
                                Done.of(PloverType.SANCTION)
                                        .sanction(EventMapperTest.FREEZE)
                                        .event(),
                                Done.of(PloverType.ASSAULT)
                                        .id("e2")
                                        .modality(Modality.PLANNED)
                                        .event()))
                .graph());

        assertThat(graph.values("st:s1", "rdf:reifies"))
                .containsExactly("<<( agent:fumio-kishida cmq:stated pos:s1 )>>");
        assertThat(graph.values("ev:e1", "rdf:reifies"))
                .containsExactly("<<( country:JP cmq:reducedRelationsWith country:RU )>>");
        assertThat(graph.values("sanc:e1", "rdf:reifies"))
                .containsExactly(
                        "<<( country:JP cmq:imposes sanc:e1 )>>",
                        "<<( country:JP cmq:imposesSanctionOn country:RU )>>");
        assertThat(graph.values("ev:e2", "rdf:reifies")).containsExactly("<<( country:JP cmq:assaulted country:RU )>>");
        assertThat(graph.shortCuts()).doesNotContain("country:JP cmq:assaulted country:RU");
    }
}
