package org.communique.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `backup`: all quads in one file.
@Command(
        name = "backup",
        description = {
            "Write all quads of a store to FILE (packed N-Quads), and FILE.sha256 beside it.",
            "FILE must not be there yet. 'communique restore' makes a store of it."
        })
final class Backup implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "FILE", description = "The file to make, as store-2026-01-31.nq.gz.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    Backup(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        store.needed();
        try (GraphStore open = GraphStore.open(store.folder())) {
            root.console().note(open.backUp(file) + " quads written to " + file);
        }
        return ExitCode.OK;
    }
}
