package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

    private static final Evidence WORD = new Evidence(new Span(0, 4), "told");
    private static final Basis BASIS = new Basis(WORD, "rule", new Confidence(50));
    private static final List<Actor> SOMEBODY = List.of(new Actor("agent/x", "x", ActorKind.PERSON, null, null));
    private static final Sanction SANCTION =
            new Sanction(Sanction.Move.IMPOSE, Sanction.Measure.UNSPECIFIED, Sanction.Status.IN_FORCE);

    @ParameterizedTest
    @EnumSource(
            value = PloverType.class,
            names = {"SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
    void isNoMereSpeech(PloverType type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(type, SOMEBODY, SOMEBODY, null))
                .withMessage("event e1: " + type + " belongs to statements");
    }

    @Test
    void hasSomebody() {
        assertThat(event(PloverType.AID, SOMEBODY, List.of(), null).targets()).isEmpty();
        assertThat(event(PloverType.AID, List.of(), SOMEBODY, null).sources()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(PloverType.AID, List.of(), List.of(), null))
                .withMessage("event e1 has neither source nor target");
    }

    @ParameterizedTest
    @EnumSource(
            value = PloverType.class,
            names = {"AGREE", "CONSULT", "COOPERATE", "AID", "RETREAT", "PROTEST", "MOBILIZE", "COERCE", "ASSAULT"})
    void onlySanctionsAndConcessionsAreAboutASanction(PloverType type) {
        assertThat(event(type, SOMEBODY, SOMEBODY, null).sanction()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(type, SOMEBODY, SOMEBODY, SANCTION))
                .withMessage("event e1 is a " + type + " with a sanction");
    }

    @ParameterizedTest
    @EnumSource(
            value = PloverType.class,
            names = {"SANCTION", "CONCEDE"})
    void sanctionsAndConcessionsMayBe(PloverType type) {
        assertThat(event(type, SOMEBODY, SOMEBODY, SANCTION).sanction()).isEqualTo(SANCTION);
    }

    @Test
    void aModeBelongsToItsCategory() {
        assertThat(new EventCode(PloverType.CONSULT, "CONSULT-phone", "041").mode())
                .isEqualTo("CONSULT-phone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventCode(PloverType.CONSULT, "ASSAULT-aerial", null))
                .withMessage("mode ASSAULT-aerial does not belong to CONSULT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12345", "04a", "", " 041", "---"})
    void aCameoCodeHasTwoToFourDigits(String cameo) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventCode(PloverType.CONSULT, null, cameo))
                .withMessage("'" + cameo + "' is no CAMEO code: two to four digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"04", "041", "0411"})
    void aCameoCodeMayHaveTwoToFourDigits(String cameo) {
        assertThat(new EventCode(PloverType.CONSULT, null, cameo).cameo()).isEqualTo(cameo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a_b", "a--b", "-a", "a-", "a b", "é"})
    void anIdIsLowerCaseWordsAndDigits(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactId(id))
                .withMessage("'" + id + "' is no fact id: lower case letters, digits and '-' only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "3f2a-1", "a-b-c"})
    void anIdMayHaveParts(String id) {
        assertThat(new FactId(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, inForce, true",
        "MAINTAINED, maintained, true",
        "PROPOSED, proposed, false",
        "THREATENED, threatened, false",
        "EASED, eased, false",
        "LIFTED, lifted, false"
    })
    void aSanctionAppliesWhileInForceOrMaintained(Sanction.Status status, String term, boolean applies) {
        assertThat(status.term()).isEqualTo(term);
        assertThat(status.applies()).isEqualTo(applies);
    }

    @Test
    void movesAndMeasuresAreNamedAsInTheVocabulary() {
        assertThat(Sanction.Move.REFUSE_LIFT.term()).isEqualTo("refuseLift");
        assertThat(Sanction.Measure.ASSET_FREEZE.term()).isEqualTo("assetFreeze");
    }

    private static Event event(PloverType type, List<Actor> sources, List<Actor> targets, @Nullable Sanction sanction) {
        return new Event(
                new FactId("e1"),
                new EventCode(type, null, null),
                sources,
                targets,
                Modality.ACTUAL,
                WORD,
                null,
                null,
                sanction,
                BASIS);
    }
}
