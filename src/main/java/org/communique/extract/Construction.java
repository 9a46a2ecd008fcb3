package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;

/// A way in which a cue takes its content.
@FunctionalInterface
interface Construction {

    /// What was found; `addressee` is the token of whom it is said to, -1 for nobody.
    record Take(BitSet content, int addressee, String rule) {

        static final int NOBODY = -1;

        Take(BitSet content, String rule) {
            this(content, NOBODY, rule);
        }
    }

    /// Empty where the cue does not take content this way.
    Optional<Take> take(CueVerb cue);
}
