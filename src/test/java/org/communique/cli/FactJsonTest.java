package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.FactId;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.junit.jupiter.api.Test;

/// The JSON Lines contract: names, order and spelling of every field.
class FactJsonTest {

    @Test
    void writesAStatement() {
        assertThat(FactJson.lines("seed-002", List.of(Samples.STATEMENT))).containsExactly("""
                {"article":"seed-002","kind":"statement",\
                "speaker":{"label":"Fumio Kishida","type":"person","country":"JPN",\
                "iri":"https://w3id.org/communique/id/agent/fumio-kishida","mention":[0,2]},\
                "addressee":[{"label":"Japan","type":"country","country":"JPN",\
                "iri":"https://w3id.org/communique/id/country/JP","mention":null}],\
                "act":"urge","cue":[3,8],"content":[[15,40]],"quote":"indirect","stance":"support",\
                "about":[{"label":"Russia","type":"country","country":"RUS",\
                "iri":"https://w3id.org/communique/id/country/RU","mention":null}],\
                "via":{"label":"Kyodo","type":"organisation","country":null,\
                "iri":"https://w3id.org/communique/id/agent/kyodo","mention":null},\
                "date":"2022-02-17","modality":"actual",\
                "issue":"https://w3id.org/communique/issue/sanctions-RU",\
                "plover":"REQUEST","cameo":"102","mode":null,\
                "rule":"cue-verb","confidence":0.93,"evidence":[0,53],\
                "iri":"https://w3id.org/communique/id/statement/a-1"}""");
    }

    @Test
    void writesAnEventWithItsAsserter() {
        assertThat(FactJson.lines("seed-002", List.of(Samples.STATEMENT, Samples.EVENT)))
                .last()
                .isEqualTo("""
                {"article":"seed-002","kind":"event","type":"SANCTION",\
                "source":[{"label":"Japan","type":"country","country":"JPN",\
                "iri":"https://w3id.org/communique/id/country/JP","mention":null}],\
                "target":[{"label":"Russia","type":"country","country":"RUS",\
                "iri":"https://w3id.org/communique/id/country/RU","mention":null}],\
                "modality":"requested","anchor":[18,24],"date":null,\
                "asserted_by":"https://w3id.org/communique/id/statement/a-1",\
                "mode":"SANCTION-financial","cameo":null,\
                "sanction":{"move":"CALL_FOR","measure":"assetFreeze","status":"proposed"},\
                "rule":"trigger-verb","confidence":0.80,"evidence":[15,40],\
                "iri":"https://w3id.org/communique/id/event/a-2"}""");
    }

    @Test
    void writesNullForWhatIsUnknown() {
        Basis basis = new Basis(Samples.evidence("He"), "r", new Confidence(100));
        Actor official = new Actor("agent/x", "official", ActorKind.UNNAMED_SOURCE, null, null);
        Wording wording = new Wording(
                Samples.evidence("said"), List.of(Samples.evidence("Japan")), QuoteKind.INDIRECT, List.of());
        Statement statement = new Statement(
                new FactId("b"),
                official,
                null,
                null,
                List.of(),
                SpeechAct.SAY,
                wording,
                Stance.NEUTRAL,
                List.of(),
                null,
                PartialDate.parse("2014-03"),
                true,
                null,
                null,
                basis);
        Event event = new Event(
                new FactId("c"),
                new EventCode(PloverType.AID, null, "07"),
                List.of(Samples.JAPAN),
                List.of(),
                Modality.ACTUAL,
                Samples.evidence("He"),
                null,
                null,
                null,
                basis);

        List<String> lines = FactJson.lines("a", List.of(statement, event)).toList();

        assertThat(lines.getFirst())
                .contains("\"type\":\"anonymous\",\"country\":null,\"iri\":\"https://w3id.org/communique/id/agent/x\","
                        + "\"mention\":null},\"addressee\":[],\"act\":\"say\"")
                .contains("\"about\":[],\"via\":null,\"date\":\"2014-03\",\"modality\":\"negated\",\"issue\":null,"
                        + "\"plover\":null,\"cameo\":null,\"mode\":null,\"rule\":\"r\",\"confidence\":1.00,");
        assertThat(lines.getLast())
                .contains("\"target\":[],\"modality\":\"actual\"")
                .contains("\"date\":null,\"asserted_by\":null,\"mode\":null,\"cameo\":\"07\",\"sanction\":null,");
    }

    @Test
    void refusesAnAsserterThatIsNoFactOfTheArticle() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FactJson.lines("a", List.of(Samples.EVENT)).toList())
                .withMessage("event a-2 of a is asserted by a-1, which is no fact of the article");
    }
}
