package org.communique.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.IntConsumer;

/// Trains the network of opinions: on articles whose statements are known, and now and then on sentences of GUM.
final class OpinionTrainer implements AutoCloseable {

    /// Words of one step, padding included.
    private static final int SLOTS = 1_000;

    /// Steps over GUM for each over the articles: the articles are fewer, but more like what the network will read.
    private static final double OTHERS = 0.35;

    private static final float FORGOTTEN = 0.25f;
    private static final double RATE = 0.6;
    private static final double WARM_UP = 50;

    private final Random random;
    private final NDManager manager = NDManager.newBaseManager();
    private final Parameters parameters;
    private final Parameters average;
    private final OpinionNetwork network;
    private final Optimiser optimiser;
    private int step;

    OpinionTrainer(long seed) {
        random = new Random(seed);
        Engine.getInstance().setRandomSeed(Math.toIntExact(seed));
        parameters = Parameters.of(manager, OpinionNetwork.weights(seed));
        average = parameters.copy();
        optimiser = new Optimiser(parameters, parameters.zeros(), parameters.zeros(), average);
        parameters.requireGradients();
        network = new OpinionNetwork(parameters, FORGOTTEN);
    }

    /// So many passes over the articles; `after` is told the number of each.
    void train(List<Known> articles, List<Known> others, int passes, IntConsumer after) {
        List<List<Known>> more = new ArrayList<>();
        double due = 0;
        for (int pass = 1; pass <= passes; pass++) {
            for (List<Known> batch : batches(articles)) {
                step(batch);
                due += others.isEmpty() ? 0 : OTHERS;
                if (due >= 1) {
                    due--;
                    more.addAll(more.isEmpty() ? batches(others) : List.of());
                    step(more.removeLast());
                }
            }
            after.accept(pass);
        }
    }

    /// In a new order each time.
    private List<List<Known>> batches(List<Known> sentences) {
        List<Known> order = new ArrayList<>(sentences);
        Collections.shuffle(order, random);
        List<List<Known>> batches = new ArrayList<>();
        List<Known> batch = new ArrayList<>();
        int longest = 0;
        for (Known sentence : order) {
            longest = Math.max(longest, sentence.slots());
            if (!batch.isEmpty() && longest * (batch.size() + 1) > SLOTS) {
                batches.add(batch);
                batch = new ArrayList<>();
                longest = sentence.slots();
            }
            batch.add(sentence);
        }
        batches.add(batch);
        return batches;
    }

    private void step(List<Known> sentences) {
        step++;
        try (NDManager scope = manager.newSubManager()) {
            OpinionBatch batch = OpinionBatch.of(sentences);
            try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
                gradients.backward(Losses.crossEntropy(network.scores(scope, batch), batch.said()));
            }
            optimiser.update(scope, step, RATE * Math.min(1, step / WARM_UP));
        }
    }

    /// How much of what is said in sentences the averaged network finds, and how much of that is right.
    OpinionScores measure(List<Known> sentences) {
        OpinionNetwork asked = new OpinionNetwork(average, 0);
        OpinionScores scores = new OpinionScores();
        for (Known sentence : sentences) {
            try (NDManager scope = manager.newSubManager()) {
                NDArray classes = asked.scores(scope, OpinionBatch.of(List.of(sentence)));
                scores.add(sentence.marks(), classes.argMax(2).toLongArray());
            }
        }
        return scores;
    }

    SequencedMap<String, Weight> weights() {
        return average.weights();
    }

    @Override
    public void close() {
        manager.close();
    }
}
