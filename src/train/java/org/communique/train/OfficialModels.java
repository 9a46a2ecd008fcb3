package org.communique.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.communique.fact.Span;
import org.communique.text.Segmentation;

/// The official English models of OpenNLP 1.3.0, just as they are: what ours are measured beside.
record OfficialModels(SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tagger, LemmatizerME lemmatizer)
        implements Segmentation {

    static OfficialModels load() {
        SentenceModel sentences = read("sentence", SentenceModel::new);
        TokenizerModel tokens = read("tokens", TokenizerModel::new);
        POSModel pos = read("pos", POSModel::new);
        LemmatizerModel lemmas = read("lemmas", LemmatizerModel::new);
        return new OfficialModels(
                new SentenceDetectorME(sentences),
                new TokenizerME(tokens),
                new POSTaggerME(pos),
                new LemmatizerME(lemmas));
    }

    @FunctionalInterface
    private interface ModelReader<M> {

        M read(InputStream stream) throws IOException;
    }

    private static <M> M read(String kind, ModelReader<M> reader) {
        String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (InputStream stream = OfficialModels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path; build with -Ptrain");
            }
            return reader.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    @Override
    public List<List<Span>> sentences(String text) {
        return Stream.of(sentences.sentPosDetect(text))
                .map(sentence -> words(text, sentence))
                .toList();
    }

    private List<Span> words(String text, opennlp.tools.util.Span sentence) {
        int begin = sentence.getStart();
        return Arrays.stream(tokens.tokenizePos(text.substring(begin, sentence.getEnd())))
                .map(word -> new Span(begin + word.getStart(), begin + word.getEnd()))
                .toList();
    }

    /// The universal part of speech of each word.
    List<String> pos(List<String> words) {
        return List.of(tagger.tag(words.toArray(String[]::new)));
    }

    List<String> lemmas(List<String> words, List<String> pos) {
        return List.of(lemmatizer.lemmatize(words.toArray(String[]::new), pos.toArray(String[]::new)));
    }
}
