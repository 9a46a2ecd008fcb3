package org.communique.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An actor expressed a content in words.
///
/// `mention` is the speaker's own words beside the cue ("he"); `onBehalfOf` the country or body spoken for that day;
/// `negated` says that the text reports it as *not* said; `code` is the PLOVER category of the act, where it has one.
/// A statement that several made together is one statement for each.
public record Statement(
        FactId id,
        Actor speaker,
        @Nullable Evidence mention,
        @Nullable Actor onBehalfOf,
        List<Actor> addressees,
        SpeechAct act,
        Wording wording,
        Stance stance,
        List<Actor> about,
        @Nullable Actor via,
        @Nullable PartialDate date,
        boolean negated,
        @Nullable Issue issue,
        @Nullable EventCode code,
        Basis basis)
        implements Fact {

    public Statement {
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
        if (code != null
                && code.type() != PloverType.AGREE
                && code.type() != PloverType.CONCEDE
                && !code.type().verbal()) {
            throw new IllegalArgumentException("statement " + id.value() + " cannot be a " + code.type());
        }
    }

    /// This statement, made to others.
    public Statement to(List<Actor> others) {
        return new Statement(
                id,
                speaker,
                mention,
                onBehalfOf,
                others,
                act,
                wording,
                stance,
                about,
                via,
                date,
                negated,
                issue,
                code,
                basis);
    }
}
