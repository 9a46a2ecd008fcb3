package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/// The models that OpenNLP works with: the official English one for sentences (trained on UD EWT), as it lies on the
/// class path, and our own for tokens.
record OpenNlpModels(SentenceModel sentences, TokenizerModel tokens) {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    static OpenNlpModels load(ModelFiles files) {
        try (InputStream sentences = OpenNlpModels.class.getResourceAsStream(SENTENCES);
                InputStream tokens = files.open(ModelFiles.TOKENS)) {
            if (sentences == null) {
                throw new IllegalStateException("the OpenNLP model " + SENTENCES + " is not on the class path");
            }
            return new OpenNlpModels(new SentenceModel(sentences), new TokenizerModel(tokens));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the models for OpenNLP", e);
        }
    }
}
