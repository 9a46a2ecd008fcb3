package org.communique.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.communique.article.ArticleReader;
import org.communique.fact.PartialDate;
import org.communique.pipeline.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `extract`: articles in, facts out.
@Command(
        name = "extract",
        description = {
            "Print what articles say as facts, one JSON object a line.",
            "A summary on standard error closes the run; with --json it is one JSON object."
        })
final class Extract implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "An article (.txt), a folder of articles, or - for standard input. NAME.json beside NAME.txt"
                    + " may say when and where it was published.")
    private List<Path> paths = List.of();

    @Option(
            names = "--rdf",
            arity = "0..1",
            fallbackValue = "true",
            description = "Print the articles' graphs instead, as N-Quads.")
    private boolean rdf;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the articles were published (2022-02-17), for those that do not come with a date.")
    private @Nullable PartialDate published;

    Extract(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        ArticleReader found = ArticleReader.of(paths, root.shell().in());
        ArticleReader inputs = published == null ? found : found.published(published);
        PrintStream out = root.console().out();
        Consumer<Outcome.Analysed> writer = rdf ? communique.graphs(out) : communique.facts(out);
        Summary summary = new Run(root, communique).analyse(inputs, article -> {
            writer.accept(article);
            out.flush();
        });
        summary.close(root.console(), root.json());
        return summary.exitCode();
    }
}
