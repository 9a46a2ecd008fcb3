package org.communique.text;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/// A small network that tells from what the encoder knows of each word who says what.
///
/// The encoder was not trained for it and knows nothing of it: trees are the same with and without opinions. May be
/// used by several threads at once; it lives as long as the program.
final class Opinions {

    private final OnnxRuntime runtime;
    private final OrtSession network;
    private final OpinionReader reader;

    private Opinions(OnnxRuntime runtime, OrtSession network, OpinionReader reader) {
        this.runtime = runtime;
        this.network = network;
        this.reader = reader;
    }

    static Opinions load(ModelFiles files, Labels labels) {
        OnnxRuntime runtime = OnnxRuntime.load();
        return new Opinions(runtime, runtime.open(files, ModelFiles.OPINIONS), new OpinionReader(labels));
    }

    Opinion read(Scores scores) {
        try (Inputs inputs = new Inputs(runtime)) {
            inputs.put("words", scores.vectors());
            try (OrtSession.Result result = network.run(inputs.tensors())) {
                return reader.read(Matrix.of(result, "said"));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("no opinion on a sentence of " + scores.words() + " words", e);
        }
    }
}
