package org.communique.extract;

import java.util.BitSet;
import java.util.Optional;
import org.communique.fact.Span;

/// A way in which a cue takes its content.
@FunctionalInterface
interface Construction {

    /// What was found; `addressee` is the token of whom it is said to, -1 for nobody; `quotation` one
    /// that lies outside the sentence.
    record Take(BitSet content, int addressee, String rule, Optional<Span> quotation) {

        static final int NOBODY = -1;

        Take(BitSet content, String rule) {
            this(content, NOBODY, rule);
        }

        Take(BitSet content, int addressee, String rule) {
            this(content, addressee, rule, Optional.empty());
        }

        Take with(BitSet other) {
            return new Take(other, addressee, rule, quotation);
        }
    }

    /// Empty where the cue does not take content this way.
    Optional<Take> take(CueVerb cue);
}
