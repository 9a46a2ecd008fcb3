package org.communique.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Compares the statements of an article: the same where half of the content is.
final class StatementScorer {

    /// The share of letters and digits that two contents must have in common.
    private static final double LEAST_OVERLAP = 0.5;

    /// What the right speaker adds to the weight of a pair.
    private static final double SPEAKER = 0.5;

    private final Gold gold;
    private final List<PredictedStatement> given;

    StatementScorer(Gold gold, List<PredictedStatement> given) {
        this.gold = gold;
        this.given = PredictedStatement.joint(given);
    }

    Scores score() {
        Found<StatementMatch> found =
                new Found<>(matches(), given.size(), gold.statements().size());
        Map<Measure, Figures> figures = Map.of(
                Measure.CONTENT, found.figures(_ -> true),
                Measure.ATTRIBUTED, found.figures(StatementMatch::isAttributed),
                Measure.ATTRIBUTED_ACT, found.figures(StatementMatch::isAttributedWithAct));
        Map<Accuracy, Share> shares = Map.of(
                Accuracy.ATTRIBUTION, found.share(StatementMatch::isAttributed),
                Accuracy.ACT, found.share(StatementMatch::hasAct),
                Accuracy.STANCE, found.share(StatementMatch::hasStance),
                Accuracy.QUOTE, found.share(StatementMatch::hasQuote));
        return found.matches().stream().map(StatementMatch::roles).reduce(Scores.of(figures, shares), Scores::plus);
    }

    private List<StatementMatch> matches() {
        return Matching.best(pairs()).stream()
                .map(pair -> new StatementMatch(gold.statements().get(pair.gold()), given.get(pair.system())))
                .toList();
    }

    private List<Matching.Pair> pairs() {
        List<BitSet> system = given.stream()
                .map(statement -> gold.text().letters(statement.content()))
                .toList();
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.statements().size(); i++) {
            GoldStatement wanted = gold.statements().get(i);
            BitSet content = gold.text().letters(wanted.content());
            for (int j = 0; j < system.size(); j++) {
                double overlap = overlap(content, system.get(j));
                if (overlap >= LEAST_OVERLAP) {
                    double speaker = wanted.isAttributedRightlyBy(given.get(j)) ? SPEAKER : 0;
                    pairs.add(new Matching.Pair(overlap + speaker, i, j));
                }
            }
        }
        return pairs;
    }

    /// Intersection over union.
    private static double overlap(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        int union = one.cardinality() + other.cardinality() - common.cardinality();
        return union == 0 ? 0 : (double) common.cardinality() / union;
    }
}
