package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.Fact;
import org.communique.fact.FactId;
import org.communique.fact.Modality;
import org.communique.fact.PloverType;
import org.communique.fact.SpeechAct;
import org.communique.fact.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// `code`: facts as event data.
class CodeTest {

    private static final CameoJson CAMEO = CameoJson.load();

    @TempDir
    Path folder;

    @Test
    void printsALineForEachArticle() throws IOException {
        String article =
                Files.writeString(folder.resolve("a.txt"), Samples.TEXT.value()).toString();
        Session session = new Session(folder).giving(Samples.analysed("a"), Samples.analysed("b"));

        assertThat(session.run("code", "--format", "cameo", article)).isZero();

        assertThat(session.out()).isEqualTo("""
                {"id":"a","events":[["JPNGOV","JPNGOV","102"]]}
                {"id":"b","events":[["JPNGOV","JPNGOV","102"]]}
                """);
        assertThat(session.err()).startsWith("2 articles");
    }

    @Test
    void refusesASchemeThatItDoesNotKnow() {
        Session session = new Session(folder);

        assertThat(session.run("code", "--format", "gdelt", "a.txt")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void codesWhoDidWhatToEachOfSeveral() {
        assertThat(line(event(List.of(Samples.JAPAN, actor("eu", ActorKind.INTERNATIONAL_ORGANISATION, null)), "163")))
                .isEqualTo(
                        "{\"id\":\"x\",\"events\":[[\"JPNGOV\",\"RUSGOV\",\"163\"],[\"IGOEUREEC\",\"RUSGOV\",\"163\"]]}");
        assertThat(line(event(List.of(), "163"))).contains("[\"---\",\"RUSGOV\",\"163\"]");
        assertThat(line(event(List.of(Samples.JAPAN), null))).isEqualTo("{\"id\":\"x\",\"events\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON,, ---",
        "PERSON, JPN, JPNGOV",
        "GOVERNMENT_BODY, JPN, JPNGOV",
        "INTERNATIONAL_ORGANISATION,, IGO",
        "ARMED_GROUP, YEM, YEMREB",
        "PARTY, DEU, DEUPTY",
        "MEDIA, GBR, GBRMED",
        "GROUP, SYR, SYR",
        "ORGANISATION,, ---",
    })
    void codesAnActorByItsCountryAndKind(ActorKind kind, @Nullable String country, String code) {
        assertThat(line(event(List.of(actor("x", kind, country)), "19"))).contains("[\"" + code + "\",");
    }

    @ParameterizedTest
    @EnumSource
    void codesEveryActOfSpeech(SpeechAct act) {
        assertThat(line(said(act, false))).containsPattern("\"JPNGOV\",\"RUSGOV\",\"\\d\\d\"");
    }

    @Test
    void leavesOutWhatWasNotSaid() {
        assertThat(line(said(SpeechAct.SAY, true))).isEqualTo("{\"id\":\"x\",\"events\":[]}");
    }

    private static String line(Fact fact) {
        return CAMEO.line("x", List.of(fact));
    }

    private static Actor actor(String id, ActorKind kind, @Nullable String country) {
        return new Actor("agent/" + id, id, kind, country, null);
    }

    private static Event event(List<Actor> sources, @Nullable String code) {
        return new Event(
                new FactId("e"),
                new EventCode(PloverType.ASSAULT, null, code),
                sources,
                List.of(Samples.RUSSIA),
                Modality.ACTUAL,
                Samples.evidence("freeze"),
                null,
                null,
                null,
                new Basis(Samples.evidence("freeze"), "trigger", new Confidence(80)));
    }

    private static Statement said(SpeechAct act, boolean negated) {
        Statement sample = Samples.STATEMENT;
        return new Statement(
                sample.id(),
                sample.speaker(),
                sample.mention(),
                null,
                List.of(),
                act,
                sample.wording(),
                sample.stance(),
                sample.about(),
                null,
                null,
                negated,
                null,
                null,
                sample.basis());
    }
}
