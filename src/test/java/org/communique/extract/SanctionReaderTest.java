package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Modality;
import org.communique.fact.Sanction;
import org.communique.fact.Sanction.Measure;
import org.communique.fact.Sanction.Move;
import org.communique.fact.Sanction.Status;
import org.communique.text.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Asks of a trigger, told in every modality, what it does to a sanction.
class SanctionReaderTest {

    private static final EventLexicon EVENTS = EventLexicon.load();
    private static final SanctionReader READER = SanctionReader.load();
    private static final String IMPOSE = "imposed sanctions on Peru";
    private static final String MAINTAIN = "maintained sanctions on Peru";
    private static final String LIFT = "lifted sanctions on Peru";
    private static final String EASE = "eased sanctions on Peru";
    private static final String NOUN = "sanctions on Peru";

    @ParameterizedTest
    @CsvSource({
        "ACTUAL, IMPOSE, IN_FORCE, 163",
        "PLANNED, CALL_FOR, PROPOSED, ",
        "REQUESTED, CALL_FOR, PROPOSED, ",
        "THREATENED, THREATEN, THREATENED, 1312",
        "HYPOTHETICAL, MENTION, PROPOSED, ",
        "NEGATED, MENTION, PROPOSED, "
    })
    void readsAnImposition(Modality modality, Move move, Status status, String cameo) {
        assertThat(read(IMPOSE, modality)).isEqualTo(new Sanction(move, Measure.UNSPECIFIED, status));
        assertThat(SanctionReader.cameo(read(IMPOSE, modality))).isEqualTo(cameo);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTUAL, LIFT, LIFTED, 085",
        "PLANNED, AGREE_LIFT, IN_FORCE, 0354",
        "REQUESTED, DEMAND_LIFT, IN_FORCE, 1054",
        "NEGATED, REFUSE_LIFT, MAINTAINED, 1244",
        "THREATENED, MENTION, PROPOSED, ",
        "HYPOTHETICAL, MENTION, PROPOSED, "
    })
    void readsALifting(Modality modality, Move move, Status status, String cameo) {
        assertThat(read(LIFT, modality)).isEqualTo(new Sanction(move, Measure.UNSPECIFIED, status));
        assertThat(SanctionReader.cameo(read(LIFT, modality))).isEqualTo(cameo);
    }

    @Test
    void tellsEnforcingEasingAndMentioningFromImposingAndLifting() {
        assertThat(read(MAINTAIN, Modality.ACTUAL))
                .isEqualTo(new Sanction(Move.ENFORCE, Measure.UNSPECIFIED, Status.MAINTAINED));
        assertThat(read(EASE, Modality.ACTUAL)).isEqualTo(new Sanction(Move.LIFT, Measure.UNSPECIFIED, Status.EASED));
        assertThat(read(NOUN, Modality.ACTUAL))
                .isEqualTo(new Sanction(Move.MENTION, Measure.UNSPECIFIED, Status.IN_FORCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an asset freeze | ASSET_FREEZE
            a travel ban | TRAVEL_BAN
            an arms embargo | ARMS_EMBARGO
            a price cap | PRICE_CAP
            export controls | EXPORT_CONTROL
            sanctions and a travel ban | TRAVEL_BAN
            sanctions | UNSPECIFIED
            """)
    void namesTheMeasure(String words, Measure measure) {
        assertThat(read("imposed " + words, Modality.ACTUAL).measure()).isEqualTo(measure);
    }

    @Test
    void findsNoSanctionInOtherEvents() {
        assertThat(trigger("invaded Peru").map(one -> READER.of(one, Modality.ACTUAL)))
                .isEmpty();
        assertThat(trigger("expelled envoys").map(one -> READER.of(one, Modality.ACTUAL)))
                .isEmpty();
    }

    private static Sanction read(String words, Modality modality) {
        return trigger(words).map(one -> READER.of(one, modality)).orElseThrow();
    }

    private static Optional<Trigger> trigger(String words) {
        return EVENTS.match(new Clause(Parsed.sentence(words)), 0, (_, _, _) -> true);
    }
}
