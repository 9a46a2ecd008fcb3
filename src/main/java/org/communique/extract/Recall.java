package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.PloverType;
import org.communique.text.Tree;

/// Gives events the parties that the text has named before: "the invasion" is the one it told of.
///
/// Such a guess is wrong more often than right, so that its facts are less sure than those that one sentence tells.
final class Recall {

    private static final Set<PloverType> SYMMETRIC = Set.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE);

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
        return known(at).or(() -> halves(at)).map(found::recalling).orElse(found);
    }

    /// Whether a noun speaks of something known: "the sanctions", "these measures", not "a war".
    private static boolean takesUp(Found found) {
        Tree tree = found.trigger().clause().tree();
        return found.isNoun()
                && tree.children(found.trigger().head(), "det").stream()
                        .map(found.trigger().clause()::lower)
                        .noneMatch(NEW::contains);
    }

    /// The parties of the event of the type that has both and goes with what is given: the one told most often, of
    /// several the nearest. A verb takes up only what the same or the preceding sentence tells.
    private Optional<Parties> known(int at) {
        Found found = all.get(at);
        return all.stream()
                .filter(other -> other.type() == found.type() && other.parties().isComplete())
                .filter(other -> found.isNoun() || isJustBefore(other, found))
                .filter(other -> turned(found, other.parties()).isPresent())
                .max(Comparator.comparingLong(this::weight).thenComparingInt(other -> -distance(other, found)))
                .flatMap(other -> turned(found, other.parties()));
    }

    private static boolean isJustBefore(Found other, Found found) {
        return other.sentence() <= found.sentence() && found.sentence() - other.sentence() <= 1;
    }

    private static int distance(Found one, Found other) {
        return Math.abs(one.sentence() - other.sentence());
    }

    /// How often the text tells of the same two; a nameless party weighs nothing.
    private long weight(Found one) {
        boolean nameless = Stream.concat(one.parties().sources().stream(), one.parties().targets().stream())
                .anyMatch(actor -> actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.UNNAMED_SOURCE);
        return nameless
                ? 0
                : all.stream()
                        .filter(other -> other.type() == one.type()
                                && other.parties().isComplete()
                                && agree(other.parties(), one.parties()))
                        .count();
    }

    /// The parties of another event where they go with those given, the sides of a symmetric one in whatever order.
    private static Optional<Parties> turned(Found found, Parties other) {
        if (agree(found.parties(), other)) {
            return Optional.of(other);
        }
        Parties back = other.turned();
        return SYMMETRIC.contains(found.type()) && agree(found.parties(), back) ? Optional.of(back) : Optional.empty();
    }

    private static boolean agree(Parties given, Parties other) {
        return agree(given.sources(), other.sources()) && agree(given.targets(), other.targets());
    }

    private static boolean agree(List<Actor> given, List<Actor> other) {
        return given.isEmpty() || given.stream().anyMatch(one -> other.stream().anyMatch(each -> isSame(one, each)));
    }

    private static boolean isSame(Actor one, Actor other) {
        return one.id().equals(other.id())
                || (one.country() != null && one.country().equals(other.country()))
                || (one.polity() != null && one.polity().equals(other.polity()));
    }

    /// "Russia's invasion" and "the invasion of Ukraine": halves of one event; the nearest of those that the same word
    /// names, else of its type.
    private Optional<Parties> halves(int at) {
        Found found = all.get(at);
        if (!found.isNoun()) {
            return Optional.empty();
        }
        Parties whole = found.parties();
        for (Found half : nearest(found)) {
            whole = whole.or(half.parties());
        }
        return Optional.of(whole).filter(parties -> !parties.isEmpty());
    }

    private List<Found> nearest(Found found) {
        return all.stream()
                .filter(half -> half.type() == found.type()
                        && !half.parties().isEmpty()
                        && !half.parties().isComplete())
                .sorted(Comparator.comparing((Found half) -> !isSameWord(half, found))
                        .thenComparingInt(half -> distance(half, found)))
                .toList();
    }

    private static boolean isSameWord(Found one, Found other) {
        return one.trigger()
                .entry()
                .words()
                .getLast()
                .equals(other.trigger().entry().words().getLast());
    }
}
