package org.communique.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.fact.Span;
import org.communique.text.PartOfSpeech;
import org.communique.text.TimeExpression;
import org.communique.text.Tree;

/// Finds the words of time that belong to an event: those that hang on it, else those that hang on the verb it hangs on
/// itself. What tells when something was said or done by another verb tells nothing of it.
final class Dating {

    private static final int FAR = 3;

    private final Clause clause;
    private final Tree tree;
    private final Trigger trigger;

    private Dating(Trigger trigger) {
        this.clause = trigger.clause();
        this.tree = clause.tree();
        this.trigger = trigger;
    }

    /// The times of the event, the nearest in the tree first.
    static Stream<TimeExpression> times(Trigger trigger, List<TimeExpression> all) {
        Dating dating = new Dating(trigger);
        Span sentence = trigger.clause().sentence().span();
        return all.stream()
                .filter(time -> sentence.contains(time.span()))
                .filter(time -> dating.distance(time) < FAR)
                .sorted(Comparator.comparingInt(dating::distance));
    }

    /// 0 where the time hangs on the event or on what belongs to it, 1 on the verb that the event hangs on, more where
    /// it does not belong to it.
    private int distance(TimeExpression time) {
        int at = top(time);
        int head = trigger.head();
        if (isOwn(tree.arc(at).head(), head)) {
            return 0;
        }
        boolean noun = trigger.entry().kind() == Kind.NOUN;
        int verb = noun ? verbAbove(head) : Tree.ROOT;
        return verb != Tree.ROOT && tree.arc(at).head() == verb ? 1 : FAR;
    }

    /// The one of the time's words that hangs on a word outside.
    private int top(TimeExpression time) {
        int at = clause.indexAt(time.span().begin());
        while (tree.arc(at).head() != Tree.ROOT
                && time.span().contains(clause.token(tree.arc(at).head()).span())) {
            at = tree.arc(at).head();
        }
        return at;
    }

    /// Whether a word is the event or hangs on it with no verb between.
    private boolean isOwn(int word, int head) {
        int at = word;
        while (at != Tree.ROOT && at != head && !clause.is(at, PartOfSpeech.VERB)) {
            at = tree.arc(at).head();
        }
        return at == head || (at >= trigger.first() && at <= trigger.last());
    }

    /// The verb whose subject, object or occasion the noun is.
    private int verbAbove(int noun) {
        int at = noun;
        while (tree.is(at, "compound", "conj", "nmod:unmarked")) {
            at = tree.arc(at).head();
        }
        int verb = tree.arc(at).head();
        boolean tight = tree.is(at, "obj", "nsubj", "obl") && verb != Tree.ROOT;
        return tight
                        && clause.is(verb, PartOfSpeech.VERB)
                        && tree.children(verb, "ccomp").isEmpty()
                ? verb
                : Tree.ROOT;
    }
}
