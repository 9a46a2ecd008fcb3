package org.communique.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// An event of gold and the program's that is of the same type at the same place.
record EventMatch(GoldEvent gold, PredictedEvent system) {

    /// Types in which it does not matter who is source and who target.
    private static final Set<String> SYMMETRIC = Set.of("CONSULT", "AGREE", "COOPERATE");

    boolean hasModality() {
        return gold.modality().equals(system.modality());
    }

    boolean isExact() {
        return sources().areExact() && targets().areExact();
    }

    boolean isDyadWithModality() {
        return isDyad() && hasModality();
    }

    /// Whether the same countries act on the same countries.
    boolean isDyad() {
        Set<String> wantedSources = origins(gold.sources());
        Set<String> wantedTargets = origins(gold.targets());
        Set<String> sources = origins(system.sources(), gold.sources());
        Set<String> targets = origins(system.targets(), gold.targets());
        boolean same = wantedSources.equals(sources) && wantedTargets.equals(targets);
        return same
                || (SYMMETRIC.contains(gold.type())
                        && union(wantedSources, wantedTargets).equals(union(sources, targets)));
    }

    /// What of the actors and the date is right.
    Scores details() {
        return sources()
                .scores(Accuracy.SOURCE, Accuracy.SOURCE_COUNTRY)
                .plus(targets().scores(Accuracy.TARGET, Accuracy.TARGET_COUNTRY))
                .plus(Scores.of(Map.of(Measure.DATE, date()), Map.of()));
    }

    private Figures date() {
        return new Figures(hasDate() ? 1 : 0, system.date() == null ? 0 : 1, gold.date() == null ? 0 : 1);
    }

    /// Right is a date that begins like the other: `2014` and `2014-03-02`.
    private boolean hasDate() {
        String wanted = gold.date();
        String given = system.date();
        return wanted != null && given != null && (given.startsWith(wanted) || wanted.startsWith(given));
    }

    private Roles sources() {
        return new Roles(gold.sources(), system.sources());
    }

    private Roles targets() {
        return new Roles(gold.targets(), system.targets());
    }

    private static Set<String> origins(List<GoldActor> actors) {
        return actors.stream().map(GoldActor::origin).collect(Collectors.toSet());
    }

    private static Set<String> origins(List<PredictedActor> actors, List<GoldActor> candidates) {
        return actors.stream().map(actor -> GoldActor.origin(actor, candidates)).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }
}
