package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.communique.article.StoredText;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.FactId;
import org.communique.fact.Modality;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.Span;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One article, one description of each actor.
class ActorMergerTest {

    private static final Evidence WORDS = StoredText.of("met").evidence(new Span(0, 3));
    private static final Basis BASIS = new Basis(WORDS, "r", new Confidence(50));
    private static final Actor VAGUE = new Actor("agent/trump", "Trump", ActorKind.PERSON, null, null);
    private static final Actor KNOWN = new Actor("agent/trump", "Donald Trump", ActorKind.PERSON, "USA", "country/US");
    private static final Actor LATER = new Actor("agent/trump", "D. Trump", ActorKind.PERSON, "USA", "country/US");
    private static final Actor JAPAN = new Actor("country/JP", "Japan", ActorKind.COUNTRY, "JPN", "country/JP");
    private static final Actor NIPPON = new Actor("country/JP", "Nippon", ActorKind.COUNTRY, "JPN", "country/JP");

    @Test
    void theFirstWithACountryStandsForAll() {
        List<Fact> merged = ActorMerger.merge(
                List.of(met(VAGUE, JAPAN), said(VAGUE, KNOWN), said(LATER, NIPPON), met(NIPPON, LATER)));

        assertThat(merged)
                .containsExactly(met(KNOWN, JAPAN), said(KNOWN, KNOWN), said(KNOWN, JAPAN), met(JAPAN, KNOWN));
    }

    @Test
    void withoutACountryTheFirstStands() {
        Actor officials = new Actor("agent/a-officials", "Officials", ActorKind.GROUP, null, null);
        Actor lower = new Actor("agent/a-officials", "officials", ActorKind.GROUP, null, null);

        assertThat(ActorMerger.merge(List.of(met(officials, JAPAN), met(lower, JAPAN))))
                .containsExactly(met(officials, JAPAN), met(officials, JAPAN));
    }

    @Test
    void whoIsNamedTwiceIsOne() {
        Event event = (Event) ActorMerger.merge(List.of(event(List.of(VAGUE, KNOWN), List.of(JAPAN, NIPPON))))
                .getFirst();

        assertThat(Stream.concat(event.sources().stream(), event.targets().stream()))
                .containsExactly(KNOWN, JAPAN);
    }

    @Test
    void nobodyStaysNobody() {
        Statement statement = said(JAPAN, null);

        assertThat(ActorMerger.merge(List.of(statement))).containsExactly(statement);
    }

    private static Event met(Actor source, Actor target) {
        return event(List.of(source), List.of(target));
    }

    private static Event event(List<Actor> sources, List<Actor> targets) {
        EventCode code = new EventCode(PloverType.CONSULT, null, null);
        return new Event(new FactId("e"), code, sources, targets, Modality.ACTUAL, WORDS, null, null, null, BASIS);
    }

    /// By one, to and about, on behalf of and via the other.
    private static Statement said(Actor speaker, @Nullable Actor other) {
        List<Actor> others = other == null ? List.of() : List.of(other);
        return new Statement(
                new FactId("s"),
                speaker,
                null,
                other,
                others,
                SpeechAct.SAY,
                new Wording(WORDS, List.of(WORDS), QuoteKind.INDIRECT, List.of()),
                Stance.NEUTRAL,
                others,
                other,
                null,
                false,
                null,
                null,
                BASIS);
    }
}
