package org.communique.extract;

import java.util.Set;
import org.communique.text.Tree;

/// Whether a cue tells what was said, or only what may, would or shall be.
final class Telling {

    private static final Set<String> MODALS =
            Set.of("may", "might", "could", "would", "should", "will", "must", "can", "shall", "'ll", "wo", "ca", "'d");

    /// Words before an infinitive that is done: "went on to say", "was quick to deny", "took to the air to warn".
    private static final Set<String> DONE = Set.of(
            "go",
            "continue",
            "begin",
            "start",
            "proceed",
            "quick",
            "join",
            "move",
            "rush",
            "come",
            "appear",
            "seem",
            "use",
            "take",
            "hasten",
            "step",
            "keen",
            "first",
            "last",
            "latest",
            "unite");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "lest");

    private final Syntax syntax;
    private final Clause clause;
    private final Tree tree;

    Telling(Syntax syntax) {
        this.syntax = syntax;
        this.clause = syntax.clause();
        this.tree = syntax.tree();
    }

    /// Whether the words of the node's clause were said by now.
    boolean isTold(int node) {
        return !isModal(node) && !isConditional(node) && !isIntended(node) && !isAsked(node);
    }

    private boolean isModal(int node) {
        return tree.children(node, "aux").stream()
                .map(clause::lower)
                .filter(MODALS::contains)
                .anyMatch(modal -> !isHave(node) || !Set.of("would", "'d").contains(modal));
    }

    private boolean isHave(int node) {
        return tree.children(node, "aux").stream()
                .anyMatch(aux -> clause.lower(aux).equals("like"));
    }

    private boolean isConditional(int node) {
        return syntax.isMarked(node, CONDITIONS);
    }

    /// An infinitive that nothing says was done; one of purpose was.
    private boolean isIntended(int node) {
        boolean infinitive = tree.children(node, "mark").stream()
                .anyMatch(mark -> clause.lower(mark).equals("to"));
        if (!infinitive) {
            return tree.is(node, "conj")
                    && !tree.child(node, "nsubj").isPresent()
                    && isOpen(tree.arc(node).head());
        }
        int head = tree.arc(node).head();
        if (tree.is(node, "xcomp")) {
            return !DONE.contains(clause.token(head).lemma()) || isOpen(head);
        }
        return tree.is(node, "acl") || (tree.is(node, "advcl") && isOpen(head));
    }

    private boolean isOpen(int head) {
        return isModal(head) || isIntended(head);
    }

    private boolean isAsked(int node) {
        return clause.lower(clause.size() - 1).equals("?")
                && tree.root() == node
                && tree.child(node, "aux")
                        .filter(aux -> aux < tree.child(node, "nsubj").orElse(-1))
                        .isPresent();
    }
}
