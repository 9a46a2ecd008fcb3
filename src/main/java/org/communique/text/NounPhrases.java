package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the base noun phrases of a sentence from its tags.
///
/// A phrase is a run of determiners, adjectives, numbers, nouns and possessives that ends in a noun, or a pronoun
/// alone.
public final class NounPhrases {

    private static final Set<String> STOPS = Set.of("that", "which", "who", "whom", "whose", "what", "where", "there");

    private NounPhrases() {}

    /// In text order, without overlaps.
    public static List<NounPhrase> in(Sentence sentence) {
        List<NounPhrase> phrases = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int end = runEnd(tokens, at);
            int head = end;
            while (head > at && !isHead(tokens.get(head - 1))) {
                head--;
            }
            if (head > at) {
                phrases.add(new NounPhrase(sentence, at, head - 1, head - 1));
            }
            at = Math.max(end, at + 1);
        }
        return phrases;
    }

    /// The phrase that holds the token at `index`.
    public static Optional<NounPhrase> at(List<NounPhrase> phrases, int index) {
        return phrases.stream()
                .filter(phrase -> phrase.first() <= index && index <= phrase.last())
                .findFirst();
    }

    private static boolean isHead(Token token) {
        return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                || (token.is(PartOfSpeech.PRON) && !STOPS.contains(token.lower()));
    }

    /// The end, exclusive, of the run of tokens that one phrase can hold; `begin` itself where none begins there.
    private static int runEnd(List<Token> tokens, int begin) {
        if (isPersonal(tokens.get(begin))) {
            return begin + 1;
        }
        int end = begin;
        while (end < tokens.size() && continues(tokens, begin, end)) {
            end++;
        }
        return end;
    }

    private static boolean continues(List<Token> tokens, int begin, int at) {
        Token token = tokens.get(at);
        if (isPossessive(token)) {
            return at > begin;
        }
        if (token.is(PartOfSpeech.DET, PartOfSpeech.PRON)) {
            return at == begin && !STOPS.contains(token.lower());
        }
        return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM)
                || isModifierParticiple(tokens, at)
                || (at > begin && isHyphen(tokens, at));
    }

    private static boolean isHyphen(List<Token> tokens, int at) {
        return tokens.get(at).form().equals("-")
                && at + 1 < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().begin()
                && tokens.get(at + 1).span().begin() == tokens.get(at).span().end();
    }

    private static boolean isPersonal(Token token) {
        return token.is(PartOfSpeech.PRON)
                && Set.of("he", "she", "they", "it", "we", "i", "you", "him", "them", "us", "me")
                        .contains(token.lower());
    }

    private static boolean isPossessive(Token token) {
        return token.form().equals("'s") || (token.form().equals("'") && token.is(PartOfSpeech.PART));
    }

    /// "ruling", "disputed": a participle between a determiner and a noun.
    private static boolean isModifierParticiple(List<Token> tokens, int at) {
        return tokens.get(at).is(PartOfSpeech.VERB)
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).is(PartOfSpeech.DET, PartOfSpeech.ADJ)
                && tokens.get(at + 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
    }
}
