package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import org.communique.fact.Span;

/// Parts a sentence into words and marks: OpenNLP's tokenizer, with clitics and quotation marks always tokens of their
/// own.
final class WordTokenizer {

    private static final Pattern PART = Pattern.compile(
            "\"|''|(?<=\\w)'s\\b|n't\\b|(?<=\\w)'(?:re|ve|ll|d|m)\\b|^'|'$|[^\"']+?(?=n't\\b)|[^\"']+|'");

    private final TokenizerME tokenizer;

    WordTokenizer(TokenizerME tokenizer) {
        this.tokenizer = tokenizer;
    }

    List<Span> tokenize(String text, Span sentence) {
        String words = text.substring(sentence.begin(), sentence.end());
        List<Span> tokens = new ArrayList<>();
        for (opennlp.tools.util.Span found : tokenizer.tokenizePos(words)) {
            int offset = sentence.begin() + found.getStart();
            String word = words.substring(found.getStart(), found.getEnd());
            if (word.indexOf('\'') < 0 && word.indexOf('"') < 0) {
                tokens.add(new Span(offset, offset + word.length()));
                continue;
            }
            Matcher parts = PART.matcher(word);
            while (parts.find()) {
                tokens.add(new Span(offset + parts.start(), offset + parts.end()));
            }
        }
        return tokens;
    }
}
