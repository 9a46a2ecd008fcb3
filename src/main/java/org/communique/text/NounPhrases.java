package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the base noun phrases of a sentence in its tree: a noun or pronoun with the determiners, adjectives, numbers,
/// compounds and possessors before it and the rest of its name behind it.
public final class NounPhrases {

    private static final Set<String> STOPS = Set.of("that", "which", "who", "whom", "whose", "what", "where", "there");

    /// The relations of what stands before a head and belongs to its phrase.
    private static final String[] BEFORE = {
        "det", "amod", "nummod", "compound", "flat", "nmod:poss", "nmod:desc", "nmod:unmarked", "goeswith"
    };

    /// The relations of what stands right behind a head and belongs to its phrase: the rest of a name.
    private static final String[] BEHIND = {"flat", "goeswith", "compound", "nmod:desc"};

    private NounPhrases() {}

    /// The widest phrases, in text order, without overlaps.
    public static List<NounPhrase> in(Sentence sentence) {
        List<NounPhrase> phrases = new ArrayList<>();
        for (int token = 0; token < sentence.tokens().size(); token++) {
            of(sentence, token).ifPresent(phrase -> add(phrase, phrases));
        }
        return phrases;
    }

    private static void add(NounPhrase phrase, List<NounPhrase> phrases) {
        if (!phrases.isEmpty() && phrases.getLast().last() >= phrase.last()) {
            return;
        }
        while (!phrases.isEmpty() && phrases.getLast().last() >= phrase.first()) {
            phrases.removeLast();
        }
        phrases.add(phrase);
    }

    /// The phrase that holds the token at `index`.
    public static Optional<NounPhrase> at(List<NounPhrase> phrases, int index) {
        return phrases.stream()
                .filter(phrase -> phrase.first() <= index && index <= phrase.last())
                .findFirst();
    }

    /// The phrase of a noun or pronoun, inside a wider one perhaps: of "Japan" in "Japan's ban" that word alone.
    public static Optional<NounPhrase> of(Sentence sentence, int token) {
        if (!isNominal(sentence.tokens().get(token))) {
            return Optional.empty();
        }
        int first = token;
        int at = token - 1;
        while (at >= 0 && (isBefore(sentence, at, token) || isBefore(sentence, at - 1, token))) {
            first = isBefore(sentence, at, token) ? at : first;
            at--;
        }
        int last = token;
        while (isBehind(sentence, last + 1, token)) {
            last++;
        }
        return Optional.of(new NounPhrase(sentence, first, last, named(sentence, token, last)));
    }

    static boolean isNominal(Token token) {
        return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                || (token.is(PartOfSpeech.PRON) && !STOPS.contains(token.lower()));
    }

    /// Whether a token before a head is one of its modifiers or part of one.
    private static boolean isBefore(Sentence sentence, int at, int head) {
        int top = below(sentence.tree(), at, head);
        return top >= 0
                && top < head
                && !sentence.tokens().get(at).form().equals(",")
                && sentence.tree().is(top, BEFORE);
    }

    private static boolean isBehind(Sentence sentence, int at, int head) {
        int top = below(sentence.tree(), at, head);
        return top > head
                && (sentence.tree().is(top, BEHIND) || isTightApposition(sentence, top, head))
                && sentence.tokens()
                        .get(at)
                        .is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.X, PartOfSpeech.ADJ);
    }

    /// "foreign minister Sergei Lavrov", with no comma between.
    private static boolean isTightApposition(Sentence sentence, int top, int head) {
        return top == head + 1
                && sentence.tree().is(top, "appos")
                && sentence.tokens().get(top).is(PartOfSpeech.PROPN);
    }

    /// The child of `head` that a token is or hangs on; -1 where it does not hang on `head`.
    private static int below(Tree tree, int token, int head) {
        int at = token;
        while (at >= 0 && at < tree.size() && tree.arc(at).head() != head) {
            at = tree.arc(at).head();
        }
        return at < tree.size() ? at : -1;
    }

    /// The last word of the name that a phrase ends in.
    private static int named(Sentence sentence, int head, int last) {
        int at = last;
        while (at > head && !sentence.tokens().get(at).is(PartOfSpeech.PROPN, PartOfSpeech.NOUN)) {
            at--;
        }
        return at;
    }
}
