package org.communique.cli;

import java.nio.file.Path;
import org.communique.store.GraphStore;
import picocli.CommandLine.Option;

/// The store that a command works on.
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "store",
            description = "The folder of the store (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("store");

    /// Throws [UsageException] where there is no store to work on.
    void needed() {
        if (!GraphStore.exists(folder)) {
            throw new UsageException(
                    "there is no store at " + folder + "; make one with 'communique build', or name another --store",
                    null);
        }
    }

    Path folder() {
        return folder;
    }
}
