package org.communique.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.fact.Span;

/// Compares the events of an article: the same where they have one type, and anchors that overlap or share a sentence.
final class EventScorer {

    /// What overlapping anchors add to the weight of a pair, beyond 1 for the sentence.
    private static final double OVERLAP = 2;

    /// What a common source adds, and a common target.
    private static final double ACTOR = 0.5;

    private final Gold gold;
    private final List<PredictedEvent> given;

    EventScorer(Gold gold, List<PredictedEvent> given) {
        this.gold = gold;
        this.given = given;
    }

    Scores score() {
        List<EventMatch> matches = matches();
        Found<EventMatch> found =
                new Found<>(matches, given.size(), gold.events().size());
        Map<Measure, Figures> figures = Map.of(
                Measure.TRIGGER, found.figures(_ -> true),
                Measure.DYAD, found.figures(EventMatch::isDyad),
                Measure.DYAD_MODALITY, found.figures(EventMatch::isDyadWithModality),
                Measure.EXACT, found.figures(EventMatch::isExact));
        Map<Accuracy, Share> shares = Map.of(Accuracy.MODALITY, found.share(EventMatch::hasModality));
        Scores scores = new Scores(0, figures, shares, types(matches));
        return matches.stream().map(EventMatch::details).reduce(scores, Scores::plus);
    }

    private Map<String, Figures> types(List<EventMatch> matches) {
        Map<String, Figures> types = new TreeMap<>();
        matches.forEach(match -> types.merge(match.gold().type(), new Figures(1, 0, 0), Figures::plus));
        given.forEach(event -> types.merge(event.type(), new Figures(0, 1, 0), Figures::plus));
        gold.events().forEach(event -> types.merge(event.type(), new Figures(0, 0, 1), Figures::plus));
        return types;
    }

    private List<EventMatch> matches() {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.events().size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                int wanted = i;
                int system = j;
                weight(gold.events().get(i), given.get(j))
                        .ifPresent(weight -> pairs.add(new Matching.Pair(weight, wanted, system)));
            }
        }
        return Matching.best(pairs).stream()
                .map(pair -> new EventMatch(gold.events().get(pair.gold()), given.get(pair.system())))
                .toList();
    }

    private Optional<Double> weight(GoldEvent wanted, PredictedEvent event) {
        boolean overlap = wanted.anchor().overlaps(event.anchor());
        Span sentence = gold.text().sentenceAt(wanted.anchor().begin());
        boolean near =
                sentence.begin() <= event.anchor().begin() && event.anchor().begin() < sentence.end();
        if (!wanted.type().equals(event.type()) || !(overlap || near)) {
            return Optional.empty();
        }
        double place = overlap ? 1 + OVERLAP : 1;
        double source = shareActor(wanted.sources(), event.sources()) ? ACTOR : 0;
        double target = shareActor(wanted.targets(), event.targets()) ? ACTOR : 0;
        return Optional.of(place + source + target);
    }

    private static boolean shareActor(List<GoldActor> wanted, List<PredictedActor> given) {
        return wanted.stream().anyMatch(actor -> actor.isAmong(given));
    }
}
