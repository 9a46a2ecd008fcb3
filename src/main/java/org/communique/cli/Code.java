package org.communique.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.communique.pipeline.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `code`: articles in, event data out.
@Command(
        name = "code",
        description = {
            "Print what articles say as event data: one JSON object for each article.",
            "It holds the name of the article and its events, each with its source, its target and its code. Only what"
                    + " happened is coded; an actor that is not named is ---."
        })
final class Code implements Callable<Integer> {

    /// The coding schemes that events can be written in.
    enum Format {
        CAMEO
    }

    private final Root root;
    private final Communique communique;

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Option(
            names = "--format",
            defaultValue = "cameo",
            description = "The coding scheme: cameo, with actors such as JPNGOV and codes such as 163.")
    private Format format = Format.CAMEO;

    Code(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        PrintStream out = root.console().out();
        Consumer<Outcome.Analysed> writer = communique.coded(format, out);
        Summary summary = new Run(root, communique).analyse(articles.reader(root), article -> {
            writer.accept(article);
            out.flush();
        });
        summary.close(root.console(), root.json());
        return summary.exitCode();
    }
}
