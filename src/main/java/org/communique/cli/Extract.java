package org.communique.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.communique.pipeline.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Option(
            names = "--rdf",
            arity = "0..1",
            fallbackValue = "true",
            description = "Print the articles' graphs instead, as N-Quads.")
    private boolean rdf;

    Extract(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        PrintStream out = root.console().out();
        Consumer<Outcome.Analysed> writer = rdf ? communique.graphs(out) : communique.facts(out);
        Summary summary = new Run(root, communique).analyse(articles.reader(root), article -> {
            writer.accept(article);
            out.flush();
        });
        summary.close(root.console(), root.json());
        return summary.exitCode();
    }
}
