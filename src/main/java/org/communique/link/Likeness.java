package org.communique.link;

import java.util.Set;

/// How sure it is that two reports of the same kind tell of one and the same thing: 0 (no, or not sure enough)
/// to 1.
///
/// Who, when and in which words count together; a clash of dates, modes or persons rules it out. What a country
/// asks, refuses or imposes differs from one time to the next, so there the words must agree. The weights were
/// set by hand on sentences written for it.
final class Likeness {

    private static final double ENOUGH = 0.5;

    /// Words in common that are more than chance, and that make two texts one statement.
    private static final double SOME_WORDS = 0.25;

    private static final double MOST_WORDS = 0.5;

    /// Fewer words than this are no text to be known by.
    private static final int FEWEST_WORDS = 3;

    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    /// There is little to confuse: who met whom, who attacked whom, whose troops moved, on which day.
    private static final Set<String> KNOWN_BY_ACTORS = Set.of("CONSULT", "ASSAULT", "MOBILIZE");

    private Likeness() {}

    static double ofEvents(Report one, Report other) {
        if (cannotBeTheSame(one, other)) {
            return 0;
        }
        double actors =
                one.actors().likeness(other.actors(), MUTUAL.contains(one.kind().type()));
        double dates = one.window().closeness(other.window());
        if (actors == 0 || !(areKnownByActors(one, other, dates) || haveWordsInCommon(one, other))) {
            return 0;
        }
        return enough(0.4 * actors + 0.3 * dates + 0.3 * one.words().overlap(other.words()));
    }

    private static boolean cannotBeTheSame(Report one, Report other) {
        return !one.window().meets(other.window())
                || one.actors().conflictsWith(other.actors())
                || clash(one.telling().mode(), other.telling().mode());
    }

    private static boolean clash(String mode, String otherMode) {
        return !mode.isEmpty() && !otherMode.isEmpty() && !mode.equals(otherMode);
    }

    /// One party alone tells little: that somebody will negotiate, or that Ukraine may come under fire.
    private static boolean areKnownByActors(Report one, Report other, double dates) {
        boolean feared = !one.kind().done();
        return KNOWN_BY_ACTORS.contains(one.kind().type())
                && one.actors().common(other.actors()) >= 2
                && (feared || dates == 1);
    }

    /// Two at least: one is the verb that makes both of the same type.
    private static boolean haveWordsInCommon(Report one, Report other) {
        return one.words().common(other.words()) >= 2 && one.words().overlap(other.words()) >= SOME_WORDS;
    }

    /// The same speaker, days that fit, and most of the words.
    static double ofStatements(Report one, Report other) {
        double words = one.words().overlap(other.words());
        boolean same = one.actors().initiators().equals(other.actors().initiators())
                && one.window().meets(other.window())
                && Math.min(one.words().stems().size(), other.words().stems().size()) >= FEWEST_WORDS
                && words >= MOST_WORDS;
        return same ? enough(0.3 + 0.2 * one.window().closeness(other.window()) + 0.5 * words) : 0;
    }

    private static double enough(double score) {
        return score < ENOUGH ? 0 : score;
    }
}
