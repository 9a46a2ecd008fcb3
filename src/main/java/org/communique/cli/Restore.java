package org.communique.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.store.NewStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `restore`: a store out of a backup.
@Command(
        name = "restore",
        description = {
            "Make a new store of a backup, after its checksum has been found right.",
            "The folder named by --store must not be there yet: nothing is overwritten."
        })
final class Restore implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "FILE", description = "What 'communique backup' has written.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    Restore(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        root.console().note(NewStore.restore(file, store.folder()) + " quads restored to " + store.folder());
        return ExitCode.OK;
    }
}
