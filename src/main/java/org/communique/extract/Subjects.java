package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// Finds who does what a verb says: its own subject, or the one it has from the verb or noun that it hangs on.
final class Subjects {

    private static final int DEEPEST = 8;

    private final Syntax syntax;
    private final Clause clause;
    private final Tree tree;

    Subjects(Syntax syntax) {
        this.syntax = syntax;
        this.clause = syntax.clause();
        this.tree = syntax.tree();
    }

    Optional<Integer> of(int node) {
        return of(node, 0);
    }

    private Optional<Integer> of(int node, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        return own(node).or(() -> inherited(node, depth + 1));
    }

    /// Of a passive verb, the agent.
    private Optional<Integer> own(int node) {
        if (syntax.passive(node)) {
            return tree.child(node, "obl:agent");
        }
        List<Integer> subjects = tree.children(node, "nsubj").stream()
                .filter(child -> !tree.is(child, "nsubj:pass"))
                .toList();
        return subjects.stream()
                .filter(child -> child < node)
                .reduce((_, last) -> last)
                .or(() -> subjects.stream().findFirst());
    }

    private Optional<Integer> inherited(int node, int depth) {
        int head = tree.arc(node).head();
        if (head == Tree.ROOT || syntax.passive(node)) {
            return Optional.empty();
        }
        if (tree.is(node, "conj")) {
            return of(head, depth).or(() -> ofPassive(head));
        }
        return tree.is(node, "xcomp") ? controller(head, depth) : ofLoose(node, depth);
    }

    /// "is reported to have fled and said …": whoever the passive tells of.
    private Optional<Integer> ofPassive(int head) {
        return tree.child(head, "nsubj:pass")
                .filter(subject -> tree.child(head, "obl:agent").isEmpty());
    }

    /// Of a participle, an aside, or a clause that says more of a noun.
    private Optional<Integer> ofLoose(int node, int depth) {
        if (tree.is(node, "advcl", "parataxis", "dep") || isLoose(node)) {
            return clause.is(node, PartOfSpeech.VERB) ? ofMain(main(node), depth) : Optional.empty();
        }
        return tree.is(node, "acl") ? ofNoun(tree.arc(node).head()) : Optional.empty();
    }

    /// "urged Japan to say": Japan; "went on to say": the subject.
    private Optional<Integer> controller(int head, int depth) {
        Optional<Integer> object = tree.child(head, "obj", "iobj")
                .filter(_ -> !WordClass.CONTROL.has(clause.token(head).lemma()));
        return object.or(() -> syntax.passive(head) ? tree.child(head, "nsubj:pass") : of(head, depth));
    }

    /// A participle behind a comma tells of the whole sentence, whatever noun it hangs on.
    private boolean isLoose(int node) {
        return tree.is(node, "acl", "csubj", "ccomp") && !tree.is(node, "acl:relcl") && isBehindComma(node);
    }

    private boolean isBehindComma(int node) {
        int before = node - 1;
        while (clause.is(before, PartOfSpeech.ADV, PartOfSpeech.CCONJ)) {
            before--;
        }
        return clause.token(node).tag().equals("VBG")
                && (clause.lower(before).equals(",") || syntax.isQuoteMark(before));
    }

    /// The verb that a participle belongs to: behind a comma the one that tells the clause it hangs on.
    private int main(int node) {
        int at = tree.arc(node).head();
        while (isBehindComma(node) && tree.arc(at).head() != Tree.ROOT && goesUp(at)) {
            at = tree.arc(at).head();
        }
        return at;
    }

    private boolean goesUp(int at) {
        return !clause.is(at, PartOfSpeech.VERB)
                || tree.is(at, "ccomp", "xcomp", "acl")
                || (tree.is(at, "advcl") && isBehindComma(at));
    }

    /// "…, police said, adding that …": of a participle the speaker where its clause is told by one.
    private Optional<Integer> ofMain(int head, int depth) {
        Optional<Integer> teller = tree.children(head, "parataxis").stream()
                .flatMap(child -> own(child).stream())
                .findFirst();
        Optional<Integer> passive = tree.child(head, "obl:agent").or(() -> tree.child(head, "nsubj:pass"));
        return teller.or(() -> syntax.passive(head) ? passive : of(head, depth));
    }

    /// "a man saying that": whoever is told to do it, not a thing that is said.
    private Optional<Integer> ofNoun(int noun) {
        return Optional.of(noun);
    }
}
