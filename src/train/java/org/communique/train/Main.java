package org.communique.train;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.communique.text.RawText;
import org.communique.text.TokenTraining;
import org.communique.text.WordPiece;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes every model of the language layer, or measures those that are there.
@Command(
        name = "communique train",
        mixinStandardHelpOptions = true,
        description = "Makes every model of the language layer anew: tokens, lemmas, the transformer, opinions.")
public final class Main implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    /// The project's folder, in which models and checkpoints lie.
    private static final Path HOME = Path.of(System.getProperty("communique.home", ""));

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "the annotated texts (*.conllu.xz, *.iob.xz, *.jsonl.xz)")
    private Path data = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", description = "where the models go (data/model)")
    private Path output = HOME.resolve("data/model");

    @Option(names = "--work", paramLabel = "DIR", description = "where checkpoints go (target/train)")
    private Path work = HOME.resolve("target/train");

    @Option(names = "--resume", description = "go on from the transformer's last checkpoint")
    private boolean resume;

    @Option(names = "--opinions", description = "make the network of opinions alone, over the models in --output")
    private boolean opinions;

    @Option(
            names = "--evaluate",
            description = "measure the models in --output on the test sets instead of training any")
    private boolean evaluate;

    @Option(names = "--development", description = "with --evaluate: on the development sets, which may be tuned on")
    private boolean development;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "train the transformer at most so long, with the schedule fitted to it (${DEFAULT-VALUE})")
    private double minutes = 75;

    @Option(names = "--seed", paramLabel = "N", description = "start of every random choice (${DEFAULT-VALUE})")
    private long seed = 1;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        reportProgress();
        Settings settings = new Settings(data, output, work, resume, minutes, seed);
        if (evaluate) {
            evaluate(settings);
        } else if (opinions) {
            opinions(new Corpora(settings.data()), settings);
        } else {
            train(settings);
        }
    }

    /// The program itself says nothing but warnings; here the report is what one waits for.
    private static void reportProgress() {
        if (LoggerFactory.getLogger(Main.class.getPackageName()) instanceof ch.qos.logback.classic.Logger logger) {
            logger.setLevel(Level.INFO);
        }
    }

    private void evaluate(Settings settings) {
        Corpora corpora = new Corpora(settings.data());
        if (development) {
            Evaluation.of(corpora, settings.output()).development();
        } else {
            Speed.measure(corpora);
            Evaluation evaluation = Evaluation.of(corpora, settings.output());
            evaluation.agreement(settings.work());
            evaluation.test();
        }
    }

    private static void train(Settings settings) {
        Corpora corpora = new Corpora(settings.data());
        create(settings.output());
        create(settings.work());
        words(corpora, settings.output());
        transformer(TrainingSet.read(corpora), settings);
        opinions(corpora, settings);
        summary(settings.output());
    }

    /// What is learnt about words alone: where they begin and end, and their lemmas.
    private static void words(Corpora corpora, Path output) {
        List<Treebank> treebanks = List.of(corpora.treebank("ewt-train"), corpora.treebank("gum-train"));
        LOG.info("lemmas");
        write(output.resolve(LemmaTables.FILE), LemmaTables.learn(treebanks).getBytes(StandardCharsets.UTF_8));
        LOG.info("tokens: a hundred rounds, about a minute");
        List<RawText> texts = new ArrayList<>();
        treebanks.forEach(treebank -> texts.addAll(treebank.texts(1)));
        write(output.resolve(TokenTraining.FILE), TokenTraining.train(texts));
    }

    private static void transformer(TrainingSet set, Settings settings) {
        Labels labels = Labels.of(set.trees());
        List<String> pieces = BaseModel.vocabulary();
        try (Trainer trainer = new Trainer(settings, labels, WordPiece.of(pieces))) {
            SequencedMap<String, Weight> weights = trainer.train(set);
            ModelExport export = new ModelExport(weights, labels);
            export.write(settings.output(), pieces);
            export.writeFloats(settings.work(), pieces);
        }
    }

    /// What is told from the finished encoder: who says what.
    private static void opinions(Corpora corpora, Settings settings) {
        OpinionTraining training = new OpinionTraining(corpora, settings);
        if (training.isPossible()) {
            Path file = settings.output().resolve(OpinionGraph.FILE);
            write(file, training.graph().array());
            LOG.info("opinions are in {}", file);
        } else {
            LOG.warn("no annotated articles: {} stays as it is", OpinionGraph.FILE);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + folder, e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void summary(Path folder) {
        List<String> files = List.of(
                TokenTraining.FILE,
                LemmaTables.FILE,
                ModelExport.MODEL,
                ModelExport.LABEL_GRAPH,
                OpinionGraph.FILE,
                ModelExport.LABELS,
                ModelExport.VOCABULARY);
        for (String file : files) {
            LOG.info(
                    "written: {}, {} bytes",
                    folder.resolve(file),
                    folder.resolve(file).toFile().length());
        }
        LOG.info("measure them with --evaluate");
    }
}
