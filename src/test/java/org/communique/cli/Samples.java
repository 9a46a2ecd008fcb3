package org.communique.cli;

import java.util.List;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Event;
import org.communique.fact.EventCode;
import org.communique.fact.Evidence;
import org.communique.fact.FactId;
import org.communique.fact.Issue;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.Sanction;
import org.communique.fact.Span;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.communique.pipeline.Outcome;

/// An article with a statement and an event, as the pipeline would give them.
final class Samples {

    static final StoredText TEXT = StoredText.of("He urged Japan to freeze Russia’s assets, Kyodo said.");

    static final Actor KISHIDA =
            new Actor("agent/fumio-kishida", "Fumio Kishida", ActorKind.PERSON, "JPN", "country/JP");
    static final Actor JAPAN = new Actor("country/JP", "Japan", ActorKind.COUNTRY, "JPN", "country/JP");
    static final Actor RUSSIA = new Actor("country/RU", "Russia", ActorKind.COUNTRY, "RUS", "country/RU");
    static final Actor KYODO = new Actor("agent/kyodo", "Kyodo", ActorKind.MEDIA, null, null);

    static final Statement STATEMENT = new Statement(
            new FactId("a-1"),
            KISHIDA,
            evidence("He"),
            JAPAN,
            List.of(JAPAN),
            SpeechAct.URGE,
            new Wording(
                    evidence("urged"), List.of(evidence("to freeze Russia’s assets")), QuoteKind.INDIRECT, List.of()),
            Stance.SUPPORT,
            List.of(RUSSIA),
            KYODO,
            PartialDate.parse("2022-02-17"),
            false,
            new Issue("sanctions-RU", "sanctions on Russia", "sanctions"),
            new EventCode(PloverType.REQUEST, null, "102"),
            new Basis(evidence(TEXT.value()), "cue-verb", new Confidence(93)));

    static final Event EVENT = new Event(
            new FactId("a-2"),
            new EventCode(PloverType.SANCTION, "SANCTION-financial", null),
            List.of(JAPAN),
            List.of(RUSSIA),
            Modality.REQUESTED,
            evidence("freeze"),
            null,
            STATEMENT.id(),
            new Sanction(Sanction.Move.CALL_FOR, Sanction.Measure.ASSET_FREEZE, Sanction.Status.PROPOSED),
            new Basis(evidence("to freeze Russia’s assets"), "trigger-verb", new Confidence(80)));

    private Samples() {}

    static Outcome.Analysed analysed(String name) {
        return new Outcome.Analysed(new Article(name, TEXT, Source.UNKNOWN, List.of()), List.of(STATEMENT, EVENT), 0);
    }

    static Evidence evidence(String words) {
        int begin = TEXT.flat().indexOf(words);
        return TEXT.evidence(new Span(begin, begin + words.length()));
    }
}
