package org.communique.evaluate;

import org.jspecify.annotations.Nullable;

/// An actor as a program names it; `name` is its label normalised.
record PredictedActor(
        String label,
        String name,
        @Nullable String country,
        @Nullable String type) {

    static PredictedActor read(Fields fields) {
        String label = fields.text("label");
        return new PredictedActor(
                label, Names.normalise(label), fields.optionalText("country"), fields.optionalText("type"));
    }
}
