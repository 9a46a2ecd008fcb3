package org.communique.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.communique.text.Pieces;
import org.communique.text.WordPiece;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Trains all heads and the encoder together, a batch of trees or of names at a time.
///
/// The schedule ends after a number of steps or of minutes, whichever comes first, and the learning rate has gone to
/// nothing by then. A checkpoint every five minutes allows to go on after a stop; the order of batches then differs.
final class Trainer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);

    /// Share of the steps that read sentences with names alone.
    private static final double NAMES = 0.42;

    private static final double WARM_UP = 0.04;
    private static final double CHECKPOINT_SECONDS = 300;

    private final Settings settings;
    private final Labels labels;
    private final WordPiece vocabulary;
    private final NDManager manager = NDManager.newBaseManager();
    private final Checkpoint start;
    private final Parameters parameters;
    private final Parameters first;
    private final Parameters second;
    private final Parameters average;
    private final Losses losses;
    private final Optimiser optimiser;

    Trainer(Settings settings, Labels labels, WordPiece vocabulary) {
        this.settings = settings;
        this.labels = labels;
        this.vocabulary = vocabulary;
        this.start = start(settings, labels);
        Engine.getInstance().setRandomSeed(Math.toIntExact(settings.seed()) + start.step());
        parameters = Parameters.of(manager, start.weights());
        first = Parameters.of(manager, start.first());
        second = Parameters.of(manager, start.second());
        average = Parameters.of(manager, start.average());
        parameters.requireGradients();
        losses = new Losses(new Network(Parameters.array(manager, BaseModel.words()), parameters), labels);
        optimiser = new Optimiser(parameters, first, second, average);
    }

    static Path checkpoint(Settings settings) {
        return settings.work().resolve("checkpoint.bin");
    }

    private static Checkpoint start(Settings settings, Labels labels) {
        if (settings.resume() && Files.exists(checkpoint(settings))) {
            return Checkpoint.read(checkpoint(settings));
        }
        SequencedMap<String, Weight> weights = BaseModel.weights(labels, settings.seed());
        SequencedMap<String, Weight> zeros = new LinkedHashMap<>();
        weights.forEach((name, w) -> zeros.put(name, Weight.zeros(w.dims().toArray(Integer[]::new))));
        return new Checkpoint(0, 0, weights, zeros, zeros, weights);
    }

    /// The averaged weights at the end.
    SequencedMap<String, Weight> train(TrainingSet set) {
        Random random = new Random(settings.seed() + start.step());
        Noise noise = new Noise(random, set.all());
        Sampler trees = new Sampler(vocabulary, set.trees(), random);
        Sampler names = new Sampler(vocabulary, set.names(), random);
        LOG.info(
                "{} sentences with trees ({} pieces), {} with names ({} pieces)",
                set.trees().size(),
                trees.pieces(),
                set.names().size(),
                names.pieces());
        Clock clock = new Clock(start.seconds());
        Progress progress = new Progress(clock.seconds());
        double saved = clock.seconds();
        int step = start.step();
        while (settings.done(step, clock.seconds()) < 1) {
            Sampler sampler = random.nextDouble() < NAMES ? names : trees;
            int pieces = step(++step, settings.done(step, clock.seconds()), noisy(noise, sampler.next()), progress);
            progress.step(step, settings.done(step, clock.seconds()), clock.seconds(), pieces);
            if (clock.seconds() - saved > CHECKPOINT_SECONDS) {
                saved = clock.seconds();
                save(step, saved);
            }
        }
        save(step, clock.seconds());
        LOG.info("{} steps in {} minutes", step, Math.round(clock.seconds() / 60));
        return average.weights();
    }

    private List<Noisy> noisy(Noise noise, List<Sentence> sentences) {
        List<Noisy> noisy = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Sentence changed = noise.apply(sentence);
            Noisy shown = new Noisy(changed, pieces(changed, noise.hidden(changed)));
            noisy.add(shown.isWhole() ? shown : new Noisy(sentence, pieces(sentence, new BitSet())));
        }
        return noisy;
    }

    /// Hidden words become one unknown piece, but keep their letter case.
    private Pieces pieces(Sentence sentence, BitSet hidden) {
        return Pieces.of(
                sentence.words(),
                word -> hidden.get(word)
                        ? List.of(WordPiece.UNKNOWN)
                        : vocabulary.pieces(sentence.words().get(word)));
    }

    private int step(int step, double done, List<Noisy> sentences, Progress progress) {
        try (NDManager scope = manager.newSubManager()) {
            Batch batch = Batch.of(sentences.stream().map(Noisy::pieces).toList());
            Targets targets =
                    Targets.of(labels, sentences.stream().map(Noisy::sentence).toList(), batch.slots());
            SequencedMap<String, Double> values = new LinkedHashMap<>();
            try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
                SequencedMap<String, NDArray> parts = losses.of(scope, batch, targets);
                NDArray sum = parts.values().stream().reduce(NDArray::add).orElseThrow();
                gradients.backward(sum);
                parts.forEach((name, loss) -> values.put(name, (double) loss.getFloat()));
            }
            optimiser.update(scope, step, rate(done));
            progress.add(values);
        }
        return sentences.stream().mapToInt(s -> s.pieces().size()).sum();
    }

    /// Rises at first, then falls to zero in a straight line.
    private static double rate(double done) {
        return done < WARM_UP ? done / WARM_UP : Math.max(0.003, (1 - done) / (1 - WARM_UP));
    }

    private void save(int step, double seconds) {
        new Checkpoint(step, seconds, parameters.weights(), first.weights(), second.weights(), average.weights())
                .write(checkpoint(settings));
        LOG.info("checkpoint at step {}", step);
    }

    @Override
    public void close() {
        manager.close();
    }

    /// A sentence as it is shown this time.
    private record Noisy(Sentence sentence, Pieces pieces) {

        boolean isWhole() {
            return pieces.words() == sentence.words().size();
        }
    }

    /// Seconds of training, those before a resumption included.
    private static final class Clock {

        private final double before;
        private final long begin = System.nanoTime();

        Clock(double before) {
            this.before = before;
        }

        double seconds() {
            return before + (System.nanoTime() - begin) / 1e9;
        }
    }
}
