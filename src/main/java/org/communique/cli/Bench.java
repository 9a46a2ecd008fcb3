package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.bench.StoreBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bench`: how fast this machine is at it.
@Command(
        name = "bench",
        description = {
            "Measure how fast the store is on this machine, with made-up articles of the shape that real ones have.",
            "WHAT is 'store': load, disk, replacing an article, the shipped queries, backup and bulk load."
        })
final class Bench implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "WHAT", description = "What to measure: store.")
    private What what = What.store;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "5000",
            description = "How many articles of about 200 quads (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = "bench",
            description =
                    "A new folder to work in; it is left for you to look at and remove (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("bench");

    Bench(Root root) {
        this.root = root;
    }

    /// What can be measured, as it is typed.
    enum What {
        store
    }

    @Override
    public Integer call() {
        if (Files.exists(folder)) {
            throw new UsageException("there is " + folder + " already; name a new folder with --in", null);
        }
        root.console().note("measuring the " + what);
        try {
            StoreBench.run(folder, articles, figure -> {
                root.console().out().print(figure + "\n");
                root.console().out().flush();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot work in " + folder, e);
        }
        return ExitCode.OK;
    }
}
