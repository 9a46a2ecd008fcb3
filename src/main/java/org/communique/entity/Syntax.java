package org.communique.entity;

import java.util.Set;
import java.util.stream.IntStream;
import org.communique.fact.Span;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Tree;

/// Questions about where a word stands in the tree of its sentence.
final class Syntax {

    /// A word whose parts another may be: "ministry" in "the spokesman of the ministry".
    private static final Set<String> OWNING = Set.of("of", "from", "for", "in", "at", "with");

    private Syntax() {}

    /// The token of a span that hangs on one outside it.
    static int head(Sentence sentence, Span span) {
        Tree tree = sentence.tree();
        return IntStream.range(0, tree.size())
                .filter(token -> span.contains(sentence.tokens().get(token).span()))
                .filter(token -> tree.head(token)
                        .map(head -> !span.contains(sentence.tokens().get(head).span()))
                        .orElse(true))
                .findFirst()
                .orElse(0);
    }

    /// The first word of a name or title that a word goes on with.
    static int top(Tree tree, int token) {
        return tree.is(token, "flat")
                ? tree.head(token).map(head -> top(tree, head)).orElse(token)
                : token;
    }

    /// How prominent a word is: subjects before objects, these before what is attached.
    static double prominence(Tree tree, int token) {
        return switch (tree.arc(token).relation()) {
            case "nsubj", "nsubj:pass", "root", "vocative" -> 3;
            case "obj", "iobj", "obl:agent", "dislocated" -> 2;
            case "nmod:poss" -> 1.5;
            case "compound", "amod", "flat" -> 0.4;
            case "conj", "appos" ->
                tree.head(token).map(head -> prominence(tree, head)).orElse(1.0) - 0.1;
            default -> 1;
        };
    }

    /// Whether two words are arguments of one verb, so that the second, a pronoun, cannot mean the first.
    static boolean areCoArguments(Tree tree, int one, int other) {
        return tree.head(one).equals(tree.head(other))
                && tree.is(one, "nsubj", "obj", "iobj", "obl")
                && tree.is(other, "nsubj", "obj", "iobj", "obl");
    }

    /// Whether a word is attached by a preposition that tells to whom another belongs.
    static boolean belongs(Sentence sentence, int token) {
        return sentence.tree().children(token, "case").stream()
                .map(sentence.tokens()::get)
                .map(Token::lower)
                .anyMatch(OWNING::contains);
    }

    static boolean isPossessivePronoun(Sentence sentence, int token) {
        return sentence.tree().is(token, "nmod:poss")
                && sentence.tokens().get(token).is(PartOfSpeech.PRON);
    }
}
