package org.communique.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communique.article.ArticleReader;
import org.communique.evaluate.Evaluation;
import org.communique.evaluate.Predictions;
import org.communique.evaluate.Report;
import org.communique.evaluate.Scores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evaluate`: how many of the annotated facts are found, and how many of those found are right.
@Command(
        name = "evaluate",
        description = {
            "Score facts against annotated articles: precision, recall and F1 of statements and events.",
            "Without --facts the articles are extracted first. With --json the figures are one JSON object."
        })
final class Evaluate implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @Parameters(index = "0", paramLabel = "ARTICLES", description = "The folder of articles: ID.txt.")
    private Path articles = Path.of("");

    @Parameters(index = "1", paramLabel = "GOLD", description = "The folder of annotations: ID.json.")
    private Path gold = Path.of("");

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Score these facts, given as JSON Lines, instead of extracting them.")
    private @Nullable Path facts;

    @Option(
            names = "--ids",
            paramLabel = "ID",
            split = ",",
            description = "Score these articles only; all that are annotated otherwise.")
    private List<String> ids = List.of();

    Evaluate(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        Evaluation all = Evaluation.over(articles, gold);
        Evaluation evaluation = ids.isEmpty() ? all : all.only(ids);
        if (facts != null) {
            print(evaluation.score(read(facts)));
            return ExitCode.OK;
        }
        return extractAndScore(evaluation);
    }

    private int extractAndScore(Evaluation evaluation) {
        List<Path> texts = evaluation.ids().stream().map(evaluation::text).toList();
        Stream.Builder<String> lines = Stream.builder();
        Summary summary = new Run(root, communique)
                .analyse(
                        ArticleReader.of(texts, root.shell().in()),
                        article ->
                                FactJson.lines(article.name(), article.facts()).forEach(lines));
        print(evaluation.score(Predictions.read("the facts extracted", lines.build())));
        summary.close(root.console(), root.json());
        return summary.exitCode();
    }

    private static Predictions read(Path file) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return Predictions.read(file.toString(), reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void print(Scores scores) {
        Report report = new Report(scores);
        PrintStream out = root.console().out();
        out.print(root.json() ? report.json() + "\n" : report.text());
        out.flush();
    }
}
