package org.communique.fact;

import java.math.BigDecimal;

/// How sure the extractor is that the article says this, in hundredths. Not the probability that it is true.
public record Confidence(int hundredths) {

    public Confidence {
        if (hundredths < 0 || hundredths > 100) {
            throw new IllegalArgumentException("confidence " + hundredths + " is not between 0 and 100 hundredths");
        }
    }

    /// 0 to 1 with two decimals.
    public BigDecimal value() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /// Both must hold: the lower of the two.
    public Confidence and(Confidence other) {
        return hundredths <= other.hundredths ? this : other;
    }
}
