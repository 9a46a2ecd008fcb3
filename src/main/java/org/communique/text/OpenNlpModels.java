package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/// The official English models of OpenNLP (trained on UD EWT), as they lie on the class path.
record OpenNlpModels(SentenceModel sentences, TokenizerModel tokens) {

    static OpenNlpModels load() {
        return new OpenNlpModels(read("sentence", SentenceModel::new), read("tokens", TokenizerModel::new));
    }

    @FunctionalInterface
    private interface ModelReader<M> {

        M read(InputStream stream) throws IOException;
    }

    private static <M> M read(String kind, ModelReader<M> reader) {
        String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (InputStream stream = OpenNlpModels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the OpenNLP model " + name + " is not on the class path");
            }
            return reader.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the OpenNLP model " + name, e);
        }
    }
}
