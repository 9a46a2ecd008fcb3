package org.communique.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The store that a command works on.
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "store",
            description = "The folder of the store (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("store");

    Path folder() {
        return folder;
    }
}
