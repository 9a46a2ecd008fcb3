package org.communique.rdf;

import java.util.List;
import org.communique.fact.Actor;
import org.communique.fact.Basis;
import org.communique.fact.EventCode;
import org.communique.fact.Evidence;
import org.communique.fact.FactId;
import org.communique.fact.Issue;
import org.communique.fact.PartialDate;
import org.communique.fact.QuoteKind;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.jspecify.annotations.Nullable;

/// Builds statements of the sample article: a bare one unless told otherwise.
final class Said {

    private String id = "s1";
    private @Nullable Evidence mention;
    private @Nullable Actor onBehalfOf;
    private List<Actor> addressees = List.of();
    private SpeechAct act = SpeechAct.SAY;
    private Wording wording = new Wording(
            Sample.words("told"), List.of(Sample.words("force is no answer")), QuoteKind.INDIRECT, List.of());
    private Stance stance = Stance.NEUTRAL;
    private List<Actor> about = List.of();
    private @Nullable Actor via;
    private @Nullable PartialDate date;
    private boolean negated;
    private @Nullable Issue issue;
    private @Nullable EventCode code;
    private Basis basis =
            Sample.basis("Prime Minister Fumio Kishida told Vladimir Putin on Thursday \"force is no answer\"");

    static Said by() {
        return new Said();
    }

    Said id(String value) {
        id = value;
        return this;
    }

    Said mention(Evidence value) {
        mention = value;
        return this;
    }

    Said onBehalfOf(Actor actor) {
        onBehalfOf = actor;
        return this;
    }

    Said to(Actor... actors) {
        addressees = List.of(actors);
        return this;
    }

    Said act(SpeechAct value) {
        act = value;
        return this;
    }

    Said wording(Wording value) {
        wording = value;
        return this;
    }

    Said stance(Stance value) {
        stance = value;
        return this;
    }

    Said about(Actor... actors) {
        about = List.of(actors);
        return this;
    }

    Said via(Actor actor) {
        via = actor;
        return this;
    }

    Said on(String iso) {
        date = PartialDate.parse(iso);
        return this;
    }

    Said negated() {
        negated = true;
        return this;
    }

    Said issue(Issue value) {
        issue = value;
        return this;
    }

    Said code(EventCode value) {
        code = value;
        return this;
    }

    Said basis(String words) {
        basis = Sample.basis(words);
        return this;
    }

    Statement statement() {
        return new Statement(
                new FactId(id),
                Sample.KISHIDA,
                mention,
                onBehalfOf,
                addressees,
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
