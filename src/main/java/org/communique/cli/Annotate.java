package org.communique.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;
import org.communique.article.ArticleReader;
import org.communique.article.Input;
import org.communique.text.Annotator;
import org.communique.text.ConlluWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `annotate`: articles in, their language out.
@Command(
        name = "annotate",
        description = "Print what the language layer sees in articles: sentences, words, tags, trees and names.")
final class Annotate implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "conllu (the default): every word of the text; or json: what is analysed, one object for each article.")
    private Format format = Format.conllu;

    /// Named as they are typed.
    enum Format {
        conllu,
        json
    }

    Annotate(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        ArticleReader inputs = Run.checked(articles.reader(root));
        Annotator annotator = communique.annotator();
        AtomicInteger rejected = new AtomicInteger();
        inputs.read()
                .gather(Gatherers.mapConcurrent(
                        Runtime.getRuntime().availableProcessors(), input -> Map.entry(input, text(annotator, input))))
                .forEachOrdered(done -> {
                    if (done.getKey() instanceof Input.Unread(String name, String reason)) {
                        root.console().complain("rejected " + name + ": " + reason);
                        rejected.incrementAndGet();
                    }
                    root.console().out().print(done.getValue());
                });
        root.console().out().flush();
        return rejected.get() == 0 ? ExitCode.OK : ExitCode.REJECTED;
    }

    private String text(Annotator annotator, Input input) {
        return switch (input) {
            case Input.Unread _ -> "";
            case Input.Read read ->
                switch (root.json() ? Format.json : format) {
                    case conllu ->
                        ConlluWriter.write(annotator.annotate(read.article().whole()));
                    case json -> DocumentJson.line(annotator.annotate(read.article())) + "\n";
                };
        };
    }
}
