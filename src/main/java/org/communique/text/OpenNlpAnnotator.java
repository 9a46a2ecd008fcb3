package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.communique.article.Article;
import org.communique.article.LineWraps;
import org.communique.fact.Span;

/// The first language layer: OpenNLP's sentences, tokens, tags and lemmas, mended where they are known to fail.
///
/// The models are shared and thread-safe; what OpenNLP keeps while it works is made anew for each article.
public final class OpenNlpAnnotator implements Annotator {

    /// In tokens; a longer sentence is split hard.
    static final int LONGEST_SENTENCE = 300;

    private final OpenNlpModels models;
    private final Abbreviations abbreviations;
    private final Truecaser truecaser;

    private OpenNlpAnnotator(OpenNlpModels models, Abbreviations abbreviations, Truecaser truecaser) {
        this.models = models;
        this.abbreviations = abbreviations;
        this.truecaser = truecaser;
    }

    public static OpenNlpAnnotator load() {
        return new OpenNlpAnnotator(OpenNlpModels.load(), Abbreviations.load(), Truecaser.load());
    }

    @Override
    public Document annotate(Article article) {
        String flat = LineWraps.join(article.text().flat());
        String text = truecaser.sentenceCase(Normaliser.normalise(flat));
        SentenceSplitter splitter = new SentenceSplitter(new SentenceDetectorME(models.sentences()), abbreviations);
        WordTokenizer tokenizer = new WordTokenizer(new TokenizerME(models.tokens()));
        Tagger tagger = new Tagger(new POSTaggerME(models.tags()), new LemmatizerME(models.lemmas()));
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text, article.ignored())) {
            for (Span sentence : splitter.split(text, paragraph)) {
                chunks(tokenizer.tokenize(text, sentence))
                        .map(tokens -> tagger.tag(text, tokens))
                        .forEach(sentences::add);
            }
        }
        return new Document(
                article,
                text,
                sentences,
                Quotations.in(flat, article.ignored()),
                TimeExpressions.in(text, sentences, article.source().published()));
    }

    private static Stream<List<Span>> chunks(List<Span> tokens) {
        List<List<Span>> chunks = new ArrayList<>();
        for (int begin = 0; begin < tokens.size(); begin += LONGEST_SENTENCE) {
            chunks.add(tokens.subList(begin, Math.min(begin + LONGEST_SENTENCE, tokens.size())));
        }
        return chunks.stream();
    }
}
