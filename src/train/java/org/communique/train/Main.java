package org.communique.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Trains the transformer of the language layer, or measures the one that is there.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains tags, trees and names; writes model.onnx, labels.onnx, labels.json and vocab.txt.")
public final class Main implements Runnable {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "the annotated texts (*.conllu.xz, *.iob.xz, *.jsonl.xz)")
    private Path data = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", description = "where the model goes (${DEFAULT-VALUE})")
    private Path output = Path.of("data", "model");

    @Option(names = "--work", paramLabel = "DIR", description = "where checkpoints go (${DEFAULT-VALUE})")
    private Path work = Path.of("target", "train");

    @Option(names = "--resume", description = "go on from the last checkpoint")
    private boolean resume;

    @Option(
            names = "--evaluate",
            description = "measure the model in --output on the test sets instead of training one")
    private boolean evaluate;

    @Option(names = "--development", description = "with --evaluate: on the development sets, which may be tuned on")
    private boolean development;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "train at most so long, with the schedule fitted to it (${DEFAULT-VALUE})")
    private double minutes = 75;

    @Option(names = "--seed", paramLabel = "N", description = "start of every random choice (${DEFAULT-VALUE})")
    private long seed = 1;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        Settings settings = new Settings(data, output, work, resume, minutes, seed);
        if (evaluate) {
            evaluate(settings);
        } else {
            train(settings);
        }
    }

    private void evaluate(Settings settings) {
        try (OnnxTagger tagger = new OnnxTagger(settings.output())) {
            Evaluation evaluation = new Evaluation(new Corpora(settings.data()), tagger);
            if (development) {
                evaluation.development();
            } else {
                evaluation.agreement(settings.work());
                evaluation.test();
            }
        }
    }

    private static void train(Settings settings) {
        TrainingSet set = TrainingSet.read(new Corpora(settings.data()));
        Labels labels = Labels.of(set.trees());
        List<String> pieces = BaseModel.vocabulary();
        create(settings.work());
        try (Trainer trainer = new Trainer(settings, labels, new WordPiece(pieces))) {
            SequencedMap<String, Weight> weights = trainer.train(set);
            ModelExport export = new ModelExport(weights, labels);
            export.write(settings.output(), pieces);
            export.writeFloats(settings.work(), pieces);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + folder, e);
        }
    }
}
