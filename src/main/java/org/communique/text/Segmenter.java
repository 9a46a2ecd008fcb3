package org.communique.text;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.communique.article.Article;
import org.communique.fact.Span;

/// Parts a text into sentences and these into tokens: OpenNLP's models, mended where they are known to fail.
///
/// The models are shared and thread-safe; what OpenNLP keeps while it works is made anew for each article.
record Segmenter(OpenNlpModels models, Abbreviations abbreviations, WordParts parts) {

    static Segmenter load(ModelFiles files) {
        Abbreviations abbreviations = Abbreviations.load();
        return new Segmenter(OpenNlpModels.load(files), abbreviations, WordParts.load(abbreviations));
    }

    /// The tokens of each sentence in what the article does not ignore. `text` is the article's, normalised.
    Stream<List<Span>> sentences(String text, Article article) {
        SentenceSplitter splitter = new SentenceSplitter(new SentenceDetectorME(models.sentences()), abbreviations);
        WordTokenizer tokenizer = new WordTokenizer(new TokenizerME(models.tokens()), abbreviations, parts);
        return Paragraphs.of(text, article.ignored()).stream()
                .flatMap(paragraph -> splitter.split(text, paragraph).stream())
                .map(sentence -> tokenizer.tokenize(text, sentence))
                .filter(tokens -> !tokens.isEmpty());
    }
}
