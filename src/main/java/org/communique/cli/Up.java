package org.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.article.ArticleReader;
import org.communique.endpoint.Downloads;
import org.communique.endpoint.Endpoint;
import org.communique.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `up`: everything at once, from articles to an endpoint.
@Command(
        name = "up",
        description = {
            "Extract articles, load them into a store, and serve it.",
            "Without PATH the project's sample articles are taken. What the store already holds from the same articles"
                    + " and the same version of the program is not extracted again."
        })
final class Up implements Callable<Integer> {

    private static final Path STANDARD_INPUT = Path.of("-");

    private final Root root;
    private final Communique communique;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Articles (.txt), folders of articles, or - for standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private EndpointOptions listen = new EndpointOptions();

    Up(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        List<Path> inputs = paths.isEmpty() ? List.of(samples()) : paths;
        Run.checked(ArticleReader.of(inputs, root.shell().in()));
        try (GraphStore open = GraphStore.open(store.folder());
                Endpoint endpoint = communique.endpoint(open, listen, Downloads.NONE)) {
            int exitCode = load(inputs, open);
            new Welcome(root).greet(endpoint.address());
            communique.untilStopped();
            return exitCode;
        }
    }

    private static Path samples() {
        Path folder = Path.of(System.getProperty("communique.home", ""), "data", "articles");
        if (!Files.isDirectory(folder)) {
            throw new UsageException("there are no sample articles at " + folder + "; name articles or folders", null);
        }
        return folder;
    }

    private int load(List<Path> inputs, GraphStore open) {
        Optional<Stamp> stamp = inputs.contains(STANDARD_INPUT)
                ? Optional.empty()
                : Stamp.of(ArticleReader.of(inputs, root.shell().in()));
        if (stamp.filter(now -> now.isOn(store.folder())).isPresent()) {
            root.console().note("the store at " + store.folder() + " is up to date: " + open.articles() + " articles");
            return ExitCode.OK;
        }
        Stamp.remove(store.folder());
        Summary summary = new Run(root, communique)
                .load(ArticleReader.of(inputs, root.shell().in()), open);
        summary.close(root.console(), root.json());
        if (summary.exitCode() == ExitCode.OK) {
            stamp.ifPresent(now -> now.put(store.folder()));
        }
        return summary.exitCode();
    }
}
