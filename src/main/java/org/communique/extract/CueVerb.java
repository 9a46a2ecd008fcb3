package org.communique.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.SpeechLexicon.Frame;
import org.communique.fact.Span;
import org.communique.text.Document;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Tree;

/// A verb that may introduce what somebody said: the tokens of the cue, and the node of the tree it stands in.
record CueVerb(Document document, Syntax syntax, int first, SpeechLexicon.Match match) {

    int node() {
        return syntax.node(first);
    }

    int last() {
        return match.last();
    }

    Clause clause() {
        return syntax.clause();
    }

    Tree tree() {
        return syntax.tree();
    }

    boolean can(Frame frame) {
        return match.cue().frames().contains(frame);
    }

    Span span() {
        return clause().span(first, last());
    }

    /// The tokens that hang on the cue in one of these relations.
    List<Integer> children(String... relations) {
        return tree().children(node(), relations);
    }

    Optional<Integer> subject() {
        return quotedAs()
                .or(this::inverted)
                .or(this::preposed)
                .or(this::ofState)
                .or(() -> syntax.subject(node()));
    }

    /// The tokens of the tree that say who speaks: of two subjects the one beside the verb.
    List<Integer> speakers() {
        List<Integer> all = children("nsubj", "obl:agent");
        List<Integer> before = all.stream().filter(child -> child < first).toList();
        return before.size() > 1
                ? all.stream().filter(child -> child >= before.getLast()).toList()
                : all;
    }

    /// "X was quoted as saying": X.
    private Optional<Integer> quotedAs() {
        int head = tree().arc(node()).head();
        boolean saying = head >= 0
                && syntax.marker(node()).equals("as")
                && clause().token(first).tag().equals("VBG")
                && Set.of("quote", "cite", "report")
                        .contains(clause().token(head).lemma());
        return saying ? tree().child(head, syntax.passive(head) ? "nsubj:pass" : "obj") : Optional.empty();
    }

    /// "is concerned by": whoever is, not what it is by.
    private Optional<Integer> ofState() {
        return node() == first ? Optional.empty() : tree().child(node(), "nsubj");
    }

    /// "…," said X: the phrase right behind the cue, wherever a tree of a long sentence hangs it.
    private Optional<Integer> inverted() {
        boolean behindMark = clause().lower(first - 1).equals(",") || syntax.isQuoteMark(first - 1);
        boolean finite = !clause().token(first).tag().equals("VBG")
                && !clause().token(first).tag().equals("VBN");
        boolean bare =
                tree().children(node(), "nsubj", "aux", "conj", "obj").stream().allMatch(child -> child > first);
        return behindMark && finite && bare && first == last()
                ? clause().phraseFrom(last() + 1)
                        .filter(phrase ->
                                clause().is(phrase.head(), PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON))
                        .filter(phrase -> !Extent.isTime(clause(), phrase.head()))
                        .filter(phrase -> tree().is(node(), "parataxis", "root") || can(Frame.CLAUSE))
                        .map(this::top)
                : Optional.empty();
    }

    /// "…," X said: the phrase right before the cue and behind a closing mark, where the tree hangs it in the content.
    private Optional<Integer> preposed() {
        return tree().child(node(), "nsubj").isPresent()
                ? Optional.empty()
                : clause().phraseAt(first - 1)
                        .filter(phrase -> syntax.isQuoteMark(phrase.first() - 1))
                        .map(this::top);
    }

    /// The token of a phrase that the others hang on.
    private int top(NounPhrase phrase) {
        for (int token = phrase.first(); token <= phrase.last(); token++) {
            int head = tree().arc(token).head();
            if (head < phrase.first() || head > phrase.last()) {
                return token;
            }
        }
        return phrase.head();
    }

    /// The cue with its subject, object and circumstances: what is no content in a sentence that it interrupts.
    BitSet attribution() {
        BitSet set = syntax.subtree(node());
        tree().children(node(), "ccomp", "parataxis").forEach(child -> set.andNot(syntax.subtree(child)));
        return set;
    }
}
