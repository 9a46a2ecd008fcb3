package org.communique.extract;

import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.PloverType;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// A trigger with the parties that its own sentence gives it, or that the text has named elsewhere (`recalled`);
/// `sentence` counts the sentences of the document.
record Found(Trigger trigger, Parties parties, int sentence, boolean recalled) {

    PloverType type() {
        return trigger.entry().code().type();
    }

    boolean isNoun() {
        return trigger.entry().kind() == Kind.NOUN;
    }

    Found with(Parties other) {
        return new Found(trigger, other, sentence, recalled);
    }

    /// With parties that only other sentences give it.
    Found recalling(Parties other) {
        return new Found(trigger, parties.or(other), sentence, true);
    }

    /// Whether this verb and a noun tell one event: "impose sanctions", "the sanctions imposed".
    boolean tells(Found noun) {
        return noun.isNoun()
                && !isNoun()
                && sentence == noun.sentence
                && related(noun.type())
                && (isInside(noun.trigger().head())
                        || hangsOn(noun.trigger().head(), trigger.head())
                        || trigger.clause().tree().arc(trigger.head()).head()
                                == noun.trigger().head());
    }

    private boolean isInside(int token) {
        return trigger.first() <= token && token <= trigger.last();
    }

    /// Whether a noun hangs on the verb with no other verb between.
    private boolean hangsOn(int noun, int verb) {
        Tree tree = trigger.clause().tree();
        int at = noun;
        while (at != Tree.ROOT && at != verb && !(at != noun && trigger.clause().is(at, PartOfSpeech.VERB))) {
            if (tree.is(at, "nsubj") && !tree.is(at, "nsubj:pass")) {
                return false;
            }
            at = tree.arc(at).head();
        }
        return at == verb;
    }

    /// Lifting sanctions is one event, not a sanction too.
    private boolean related(PloverType type) {
        return type() == type || (type() == PloverType.CONCEDE && type == PloverType.SANCTION);
    }
}
