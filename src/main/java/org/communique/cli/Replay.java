package org.communique.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.store.NewStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `replay`: a store out of another one's log of changes.
@Command(
        name = "replay",
        description = {
            "Make a new store by applying every change that was ever made to a store (its folder 'patches': RDF Patch).",
            "The old store may be damaged, or in use by a server; it is only read."
        })
final class Replay implements Callable<Integer> {

    private final Root root;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder to make the new store in.")
    private Path to = Path.of("");

    Replay(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        store.needed();
        root.console().note(NewStore.replay(store.folder(), to) + " changes replayed to " + to);
        return ExitCode.OK;
    }
}
