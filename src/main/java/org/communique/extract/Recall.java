package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.fact.Actor;
import org.communique.fact.PloverType;
import org.communique.text.Tree;

/// Gives events the parties that the text has named before: "the invasion" is the one it told of.
final class Recall {

    private static final Set<PloverType> SYMMETRIC =
            Set.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE);

    private static final Set<String> NEW = Set.of("a", "an", "another", "any", "no");

    private final List<Found> all;

    private Recall(List<Found> all) {
        this.all = all;
    }

    /// The same events in the same order, each with the parties it has or takes up.
    static List<Found> fill(List<Found> all) {
        Recall recall = new Recall(all);
        List<Found> filled = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            filled.add(recall.filled(at));
        }
        return filled;
    }

    private Found filled(int at) {
        Found found = all.get(at);
        if (found.parties().isComplete() || (found.parties().isEmpty() && !takesUp(found))) {
            return found;
        }
        return known(at)
                .or(() -> halves(at))
                .map(parties -> found.with(found.parties().or(parties)))
                .orElse(found);
    }

    /// Whether a noun speaks of something known: "the sanctions", "these measures", not "a war".
    private static boolean takesUp(Found found) {
        Tree tree = found.trigger().clause().tree();
        return found.isNoun()
                && tree.children(found.trigger().head(), "det").stream()
                        .map(found.trigger().clause()::lower)
                        .noneMatch(NEW::contains);
    }

    /// The parties of the nearest event of the type that has both and goes with what is given: before it, else behind
    /// it. A verb takes up only what the same or the preceding sentence tells.
    private Optional<Parties> known(int at) {
        Found found = all.get(at);
        Predicate<Found> fits = other -> other.type() == found.type()
                && other.parties().isComplete()
                && (found.isNoun() || found.sentence() - other.sentence() <= 1);
        return nearest(at, fits)
                .flatMap(other -> turned(found, other.parties()))
                .or(() -> found.isNoun()
                        ? all.subList(at + 1, all.size()).stream()
                                .filter(fits)
                                .flatMap(other -> turned(found, other.parties()).stream())
                                .findFirst()
                        : Optional.empty());
    }

    private Optional<Found> nearest(int at, Predicate<Found> fits) {
        Found found = all.get(at);
        return all.subList(0, at).reversed().stream()
                .filter(fits)
                .filter(other -> turned(found, other.parties()).isPresent())
                .findFirst();
    }

    /// The parties of another event where they go with those given, the sides of a symmetric one in whatever order.
    private static Optional<Parties> turned(Found found, Parties other) {
        if (agree(found.parties(), other)) {
            return Optional.of(other);
        }
        Parties back = new Parties(other.targets(), other.sources());
        return SYMMETRIC.contains(found.type()) && agree(found.parties(), back)
                ? Optional.of(back)
                : Optional.empty();
    }

    private static boolean agree(Parties given, Parties other) {
        return agree(given.sources(), other.sources()) && agree(given.targets(), other.targets());
    }

    private static boolean agree(List<Actor> given, List<Actor> other) {
        return given.isEmpty()
                || given.stream().anyMatch(one -> other.stream().anyMatch(each -> isSame(one, each)));
    }

    private static boolean isSame(Actor one, Actor other) {
        return one.id().equals(other.id())
                || (one.country() != null && one.country().equals(other.country()));
    }

    /// "Russia's invasion" and "the invasion of Ukraine": two halves of one event that the same word names.
    private Optional<Parties> halves(int at) {
        Found found = all.get(at);
        if (!found.isNoun() || found.parties().isEmpty()) {
            return Optional.empty();
        }
        boolean lacksTarget = found.parties().targets().isEmpty();
        Predicate<Found> other = half -> half.type() == found.type()
                && half.isNoun()
                && half.trigger().entry().words().getLast().equals(found.trigger().entry().words().getLast())
                && half.parties().targets().isEmpty() != lacksTarget
                && !half.parties().isEmpty();
        return nearest(at, other)
                .or(() -> all.stream().filter(other).findFirst())
                .map(Found::parties);
    }
}
