package org.communique.evaluate;

import java.util.Map;

/// A statement of gold and the program's that has the same content.
record StatementMatch(GoldStatement gold, PredictedStatement system) {

    boolean isAttributed() {
        return gold.isAttributedRightlyBy(system);
    }

    boolean isAttributedWithAct() {
        return isAttributed() && hasAct();
    }

    boolean hasAct() {
        return gold.act().equals(system.act());
    }

    boolean hasStance() {
        return gold.stance().equals(system.stance());
    }

    boolean hasQuote() {
        return gold.quote().equals(system.quote());
    }

    /// What of the speakers, addressees and those spoken about is right.
    Scores roles() {
        Scores speakers =
                new Roles(gold.speakers(), system.speakers()).scores(Accuracy.SPEAKER, Accuracy.SPEAKER_COUNTRY);
        Map<Measure, Figures> others = Map.of(
                Measure.ADDRESSEE, new Roles(gold.addressees(), system.addressees()).figures(),
                Measure.ABOUT, new Roles(gold.about(), system.about()).figures());
        return speakers.plus(Scores.of(others, Map.of()));
    }
}
