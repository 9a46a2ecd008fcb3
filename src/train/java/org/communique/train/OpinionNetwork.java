package org.communique.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;

/// The network of opinions in training: the encoder's vectors made narrower, one layer of self-attention, and the
/// classes of each word. [OpinionGraph] is the same as graph.
final class OpinionNetwork {

    static final int WIDTH = 192;
    static final int ATTENTION_HEADS = 4;
    static final String NARROW = "head.narrow";
    static final String LAYER = "head.layer.";
    static final String SAID = "head.said";

    private static final int INNER = 2 * WIDTH;

    private final Transformer transformer;

    /// `forgotten` is the share of the numbers that are dropped; nothing is where the network is asked.
    OpinionNetwork(Parameters parameters, float forgotten) {
        this.transformer = new Transformer(parameters, ATTENTION_HEADS, forgotten);
    }

    /// Small and random.
    static SequencedMap<String, Weight> weights(long seed) {
        Random random = new Random(seed);
        SequencedMap<String, Weight> weights = new LinkedHashMap<>();
        weights.put(NARROW + ".weight", random(random, WIDTH, BaseModel.WIDTH));
        weights.put(LAYER + "attention.weight", random(random, 3 * WIDTH, WIDTH));
        weights.put(LAYER + "output.weight", random(random, WIDTH, WIDTH));
        weights.put(LAYER + "inner.weight", random(random, INNER, WIDTH));
        weights.put(LAYER + "outer.weight", random(random, WIDTH, INNER));
        for (String norm : List.of("norm1", "norm2")) {
            weights.put(LAYER + norm + ".weight", Weight.ones(WIDTH));
        }
        weights.put(SAID + ".weight", random(random, Labels.SAID.size(), WIDTH));
        addBiases(weights);
        return weights;
    }

    private static Weight random(Random random, int outputs, int inputs) {
        return Weight.normal(random, 1 / Math.sqrt(3.0 * inputs), outputs, inputs);
    }

    private static void addBiases(SequencedMap<String, Weight> weights) {
        List.copyOf(weights.entrySet())
                .forEach(entry -> weights.put(
                        entry.getKey().replace(".weight", ".bias"),
                        Weight.zeros(entry.getValue().rows())));
    }

    /// Of each class for each word; rows × slots × classes.
    NDArray scores(NDManager manager, OpinionBatch batch) {
        Shape shape = new Shape(batch.rows(), batch.slots(), BaseModel.WIDTH);
        NDArray words = manager.create(batch.vectors().duplicate(), shape);
        NDArray mask = manager.create(batch.mask().duplicate(), new Shape(batch.rows(), 1, 1, batch.slots()));
        NDArray narrow = transformer.linear(transformer.dropout(words), NARROW);
        return transformer.linear(transformer.dropout(transformer.layer(narrow, mask, LAYER)), SAID);
    }
}
