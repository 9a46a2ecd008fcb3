package org.communique.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The annotator with the trained model; a test that asks for it is skipped where there is no model.
public final class TrainedModel {

    static final String MISSING =
            "there is no trained model in data/model, nor in a folder given as -D" + ModelFiles.FOLDER;

    private TrainedModel() {}

    /// Loaded once for all tests.
    private static final class Holder {

        static final NeuralAnnotator ANNOTATOR = NeuralAnnotator.load();
    }

    public static boolean isThere() {
        return ModelFiles.standard().complete();
    }

    public static Annotator annotator() {
        assumeTrue(isThere(), MISSING);
        return Holder.ANNOTATOR;
    }
}
