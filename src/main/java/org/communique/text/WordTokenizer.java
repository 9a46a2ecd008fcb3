package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import org.communique.fact.Span;

/// Parts a sentence into words and marks: OpenNLP's tokenizer, with clitics and quotation marks always tokens of their
/// own, full stops left to abbreviations and taken from other words.
final class WordTokenizer {

    private static final String CLITIC = "'(?:s|re|ve|ll|d|m)\\b";

    /// A mark, a clitic, or a run of anything else, with the apostrophe of "O'Brien" inside.
    private static final Pattern PART = Pattern.compile(
            "\"|''|(?<=\\w)" + CLITIC + "|n't\\b|(?:(?!n't\\b)[^\"']|(?<=\\w)(?!" + CLITIC + ")'(?=\\w))++|'",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final TokenizerME tokenizer;
    private final Abbreviations abbreviations;

    WordTokenizer(TokenizerME tokenizer, Abbreviations abbreviations) {
        this.tokenizer = tokenizer;
        this.abbreviations = abbreviations;
    }

    List<Span> tokenize(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        for (opennlp.tools.util.Span found : tokenizer.tokenizePos(text.substring(sentence.begin(), sentence.end()))) {
            int begin = sentence.begin() + found.getStart();
            int end = sentence.begin() + found.getEnd();
            if (end < sentence.end() && isStopOf(tokens, begin, text.substring(begin, end), text)) {
                tokens.add(tokens.removeLast().cover(new Span(begin, end)));
            } else {
                addParts(text, begin, end, tokens);
            }
        }
        return tokens;
    }

    /// Whether the token is the full stop of an abbreviation: "Gen" and ".".
    private boolean isStopOf(List<Span> tokens, int begin, String token, String text) {
        return token.equals(".")
                && !tokens.isEmpty()
                && tokens.getLast().end() == begin
                && abbreviations.has(text.substring(tokens.getLast().begin(), begin + 1));
    }

    private void addParts(String text, int begin, int end, List<Span> tokens) {
        Matcher parts = PART.matcher(text.substring(begin, end));
        while (parts.find()) {
            int stop = hasLooseStop(parts.group()) ? 1 : 0;
            tokens.add(new Span(begin + parts.start(), begin + parts.end() - stop));
            if (stop > 0) {
                tokens.add(new Span(begin + parts.end() - stop, begin + parts.end()));
            }
        }
    }

    /// Whether the word keeps the mark that ends its sentence, as OpenNLP leaves it on names it does not know: "Kyiv.".
    private boolean hasLooseStop(String word) {
        int last = word.length() - 1;
        return last > 0
                && ".!?".indexOf(word.charAt(last)) >= 0
                && Character.isLetterOrDigit(word.charAt(last - 1))
                && !abbreviations.has(word);
    }
}
