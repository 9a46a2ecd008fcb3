package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.communique.fact.Span;

/// Parts a sentence into words and marks as Universal Dependencies do: OpenNLP's tokenizer, but what never is one word
/// parted ([WordParts]), addresses and rows of one mark kept whole ([WholeWords]), and full stops left to those
/// abbreviations that have them.
final class WordTokenizer {

    /// In characters, far more than a sentence of language has.
    private static final int LONGEST = 40_000;

    private final TokenizerME tokenizer;
    private final Abbreviations abbreviations;
    private final WordParts parts;

    WordTokenizer(TokenizerME tokenizer, Abbreviations abbreviations, WordParts parts) {
        this.tokenizer = tokenizer;
        this.abbreviations = abbreviations;
        this.parts = parts;
    }

    /// The tokens of a sentence; of an endless one, a list or a table, those of its beginning.
    List<Span> tokenize(String text, Span sentence) {
        if (sentence.length() <= LONGEST) {
            return tokens(text, sentence);
        }
        int end = text.lastIndexOf(' ', sentence.begin() + LONGEST);
        return tokens(text, new Span(sentence.begin(), Math.max(end, sentence.begin() + LONGEST / 2)));
    }

    private List<Span> tokens(String text, Span sentence) {
        List<Span> found = new ArrayList<>();
        for (opennlp.tools.util.Span token : tokenizer.tokenizePos(text.substring(sentence.begin(), sentence.end()))) {
            found.add(new Span(sentence.begin() + token.getStart(), sentence.begin() + token.getEnd()));
        }
        List<Span> tokens = new ArrayList<>();
        WholeWords whole = WholeWords.in(text, sentence);
        for (Span token : whole.join(found)) {
            if (whole.has(token)) {
                tokens.add(token);
            } else if (token.end() < sentence.end() && isStopOf(tokens, token, text)) {
                tokens.add(tokens.removeLast().cover(token));
            } else {
                parts.of(text, token, tokens::add);
            }
        }
        return tokens;
    }

    /// Whether the token is the full stop of an abbreviation: "Gen" and ".".
    private boolean isStopOf(List<Span> tokens, Span token, String text) {
        return token.length() == 1
                && text.charAt(token.begin()) == '.'
                && !tokens.isEmpty()
                && tokens.getLast().end() == token.begin()
                && abbreviations.has(text.substring(tokens.getLast().begin(), token.end()));
    }
}
