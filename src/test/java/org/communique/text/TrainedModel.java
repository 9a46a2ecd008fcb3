package org.communique.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The annotator with the trained model; a test that asks for it is skipped where there is no model.
public final class TrainedModel {

    private TrainedModel() {}

    /// Loaded once for all tests.
    private static final class Holder {

        static final NeuralAnnotator ANNOTATOR = NeuralAnnotator.load();
    }

    public static Annotator annotator() {
        assumeTrue(
                ModelFiles.complete(),
                "there is no trained model in data/model, nor in a folder given as -D" + ModelFiles.FOLDER);
        return Holder.ANNOTATOR;
    }
}
