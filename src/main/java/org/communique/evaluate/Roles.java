package org.communique.evaluate;

import java.util.List;
import java.util.Map;

/// How well one role (speaker, source, target) of the facts found is filled.
///
/// `gold` and `system` are the actors of a fact and of its counterpart.
record Roles(List<GoldActor> gold, List<PredictedActor> system) {

    /// Of the actors in gold, those named rightly and those from the right country.
    Scores scores(Accuracy right, Accuracy country) {
        int named = count(gold.stream().filter(actor -> actor.isAmong(system)).count());
        int placed = count(gold.stream()
                .filter(actor -> actor.sharesOriginWithOneOf(system))
                .count());
        return Scores.of(
                Map.of(), Map.of(right, new Share(named, gold.size()), country, new Share(placed, gold.size())));
    }

    /// Of the actors given, those that are in gold.
    Figures figures() {
        return new Figures(
                count(gold.stream().filter(actor -> actor.isAmong(system)).count()), system.size(), gold.size());
    }

    /// As many actors on both sides, and every one of gold is named.
    boolean areExact() {
        return gold.size() == system.size() && gold.stream().allMatch(actor -> actor.isAmong(system));
    }

    private static int count(long count) {
        return Math.toIntExact(count);
    }
}
