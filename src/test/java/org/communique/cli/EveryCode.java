package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.FactId;
import org.communique.fact.Issue;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.Sanction;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.communique.pipeline.Outcome;
import org.jspecify.annotations.Nullable;

/// An article whose facts have every field once with a value and once without, and every code of every list.
final class EveryCode {

    private static final Evidence CUE = Samples.evidence("urged");
    private static final Evidence FREEZE = Samples.evidence("to freeze");
    private static final Evidence ASSETS = Samples.evidence("assets");
    private static final Evidence KYODO = Samples.evidence("Kyodo said");
    private static final Basis PASSAGE =
            new Basis(Samples.evidence("He urged Japan to freeze"), "cue", new Confidence(7));
    private static final String[] DATES = {"2022", "2022-02", "2022-02-17", "1999-12-31"};

    private final List<Fact> facts = new ArrayList<>();

    private EveryCode() {}

    static Outcome.Analysed article() {
        EveryCode every = new EveryCode();
        every.addStatements();
        every.addEvents();
        Article article = new Article("every-code", Samples.TEXT, Source.UNKNOWN, List.of());
        return new Outcome.Analysed(article, every.facts, 0);
    }

    private FactId id() {
        return new FactId("f-" + facts.size());
    }

    private void addStatements() {
        for (SpeechAct act : SpeechAct.values()) {
            facts.add(bare(act, false));
            facts.add(bare(act, true));
        }
        int number = 0;
        for (ActorKind kind : ActorKind.values()) {
            Actor somebody = new Actor("agent/" + number, "No. " + number, kind, null, null);
            Actor abroad = new Actor("agent/x-" + number, "Nr. " + number, kind, "RUS", "country/RU");
            Actor leader = new Actor("agent/y-" + number, "N° " + number, ActorKind.PERSON, "RUS", somebody.id());
            facts.add(full(somebody, List.of(abroad, Samples.JAPAN), leader, number++));
        }
    }

    private Statement bare(SpeechAct act, boolean negated) {
        Wording wording = new Wording(CUE, List.of(FREEZE), QuoteKind.INDIRECT, List.of());
        return new Statement(
                id(),
                Samples.KISHIDA,
                null,
                null,
                List.of(),
                act,
                wording,
                Stance.NEUTRAL,
                List.of(),
                null,
                null,
                negated,
                null,
                null,
                PASSAGE);
    }

    /// What is quoted behind the passage is evidence of its own in the graph.
    private Statement full(Actor speaker, List<Actor> others, Actor via, int number) {
        QuoteKind kind = one(number, QuoteKind.values());
        List<Evidence> quotes = kind == QuoteKind.INDIRECT ? List.of() : List.of(KYODO);
        return new Statement(
                id(),
                speaker,
                Samples.evidence("He"),
                Samples.JAPAN,
                others,
                SpeechAct.URGE,
                new Wording(CUE, List.of(FREEZE, ASSETS, KYODO), kind, quotes),
                one(number, Stance.values()),
                others.reversed(),
                via,
                PartialDate.parse(one(number, DATES)),
                number == 1,
                new Issue("sanctions-RU", "sanctions on Russia", "sanctions"),
                new EventCode(PloverType.REQUEST, "REQUEST-change", "1014"),
                PASSAGE);
    }

    private void addEvents() {
        FactId teller = facts.getFirst().id();
        for (Modality modality : Modality.values()) {
            facts.add(event(new EventCode(PloverType.ASSAULT, null, null), modality, null, null));
            facts.add(event(new EventCode(PloverType.AID, "AID-military", "0712"), modality, teller, null));
        }
        for (PloverType type : PloverType.values()) {
            if (!type.verbal()) {
                facts.add(event(new EventCode(type, null, "04"), Modality.ACTUAL, null, null));
            }
        }
        for (Sanction.Move move : Sanction.Move.values()) {
            for (Sanction.Measure measure : Sanction.Measure.values()) {
                int number = facts.size();
                Sanction.Status status = one(number, Sanction.Status.values());
                EventCode code = new EventCode(PloverType.SANCTION, null, null);
                facts.add(event(code, Modality.ACTUAL, null, new Sanction(move, measure, status)));
            }
        }
    }

    private Event event(EventCode code, Modality modality, @Nullable FactId teller, @Nullable Sanction sanction) {
        int number = facts.size();
        return new Event(
                id(),
                code,
                number % 3 == 0 ? List.of() : List.of(Samples.JAPAN, Samples.KISHIDA),
                number % 3 == 1 ? List.of() : List.of(Samples.RUSSIA),
                modality,
                FREEZE,
                number % 2 == 0 ? null : PartialDate.parse(one(number, DATES)),
                teller,
                sanction,
                PASSAGE);
    }

    /// Each in its turn.
    @SafeVarargs
    private static <T> T one(int number, T... all) {
        return all[number % all.length];
    }
}
