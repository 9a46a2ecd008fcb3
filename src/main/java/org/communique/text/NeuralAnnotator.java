package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.communique.article.Article;
import org.communique.article.LineWraps;
import org.communique.fact.Span;

/// The language layer: OpenNLP's sentences and tokens, read by a small neural network of our own.
///
/// Every sentence is read alone, so that it is always read the same. An annotator may be used by several threads at
/// once; one article is the work of one thread. An interrupt ends the work with a [CancellationException].
public final class NeuralAnnotator implements Annotator {

    private final Segmenter segmenter;
    private final SentenceReader reader;

    private NeuralAnnotator(Segmenter segmenter, SentenceReader reader) {
        this.segmenter = segmenter;
        this.reader = reader;
    }

    /// Throws [IllegalStateException] where the model is missing or the platform cannot run it.
    public static NeuralAnnotator load() {
        ModelFiles files = ModelFiles.standard();
        CompletableFuture<Segmenter> segmenter = CompletableFuture.supplyAsync(() -> Segmenter.load(files));
        SentenceReader reader = SentenceReader.load(files);
        return new NeuralAnnotator(segmenter.join(), reader);
    }

    @Override
    public Document annotate(Article article) {
        String flat = LineWraps.join(article.text().flat());
        String text = Truecaser.sentenceCase(Normaliser.normalise(flat));
        List<Sentence> sentences = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        segmenter.sentences(text, article).forEach(tokens -> {
            for (SentenceReader.Reading reading : read(text, tokens)) {
                sentences.add(reading.sentence());
                names.addAll(reading.names());
            }
        });
        return new Document(
                article,
                text,
                sentences,
                names,
                Quotations.in(flat, article.ignored()),
                TimeExpressions.in(sentences, article.source().published()));
    }

    private List<SentenceReader.Reading> read(String text, List<Span> tokens) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(
                    "interrupted before offset " + tokens.getFirst().begin());
        }
        return reader.read(text, tokens);
    }
}
