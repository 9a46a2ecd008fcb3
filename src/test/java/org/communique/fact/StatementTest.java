package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {

    private static final Evidence WORD = new Evidence(new Span(0, 4), "told");
    private static final Actor SPEAKER = new Actor("agent/x", "x", ActorKind.PERSON, null, null);

    @ParameterizedTest
    @EnumSource(
            value = PloverType.class,
            names = {"AGREE", "CONCEDE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
    void mayBeAVerbalAct(PloverType type) {
        assertThat(statement(new EventCode(type, null, null)).code()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = PloverType.class,
            names = {"AGREE", "CONCEDE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void isNoDeed(PloverType type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement(new EventCode(type, null, null)))
                .withMessage("statement s1 cannot be a " + type);
    }

    @Test
    void mayHaveNoCategory() {
        assertThat(statement(null).code()).isNull();
    }

    @Test
    void keepsItsOwnCopies() {
        List<Actor> actors = new ArrayList<>(List.of(SPEAKER));
        Statement statement = new Statement(
                new FactId("s1"),
                SPEAKER,
                null,
                null,
                actors,
                SpeechAct.SAY,
                wording(QuoteKind.INDIRECT, List.of()),
                Stance.NEUTRAL,
                actors,
                null,
                null,
                false,
                null,
                null,
                basis());
        actors.clear();

        assertThat(statement.addressees()).containsExactly(SPEAKER);
        assertThat(statement.about()).containsExactly(SPEAKER);
    }

    @Test
    void hasContent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(WORD, List.of(), QuoteKind.INDIRECT, List.of()))
                .withMessage("the statement introduced by 'told' has no content");
    }

    @ParameterizedTest
    @CsvSource({"DIRECT, 0", "MIXED, 0", "INDIRECT, 1"})
    void isQuotedExactlyWhenItIsNotIndirect(QuoteKind kind, int quotes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording(kind, List.of(WORD).subList(0, quotes)))
                .withMessage("a report that is " + kind + " with " + quotes + " quotations, cue 'told'");
    }

    @ParameterizedTest
    @CsvSource({"DIRECT, 1", "MIXED, 1", "INDIRECT, 0"})
    void mayBeQuotedOrNot(QuoteKind kind, int quotes) {
        assertThat(wording(kind, List.of(WORD).subList(0, quotes)).quotes()).hasSize(quotes);
    }

    @ParameterizedTest
    @CsvSource({"'', label", "' ', label", "id, ''", "id, ' '"})
    void anIssueHasIdAndLabel(String id, String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Issue(id, label, null))
                .withMessage("issue '" + id + "' with label '" + label + "' is incomplete");
    }

    private static Statement statement(@Nullable EventCode code) {
        return new Statement(
                new FactId("s1"),
                SPEAKER,
                null,
                null,
                List.of(),
                SpeechAct.SAY,
                wording(QuoteKind.INDIRECT, List.of()),
                Stance.NEUTRAL,
                List.of(),
                null,
                null,
                false,
                null,
                code,
                basis());
    }

    private static Wording wording(QuoteKind kind, List<Evidence> quotes) {
        return new Wording(WORD, List.of(WORD), kind, quotes);
    }

    private static Basis basis() {
        return new Basis(WORD, "rule", new Confidence(50));
    }
}
