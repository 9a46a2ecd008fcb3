package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `compact`: a smaller store with the same quads.
@Command(
        name = "compact",
        description = {
            "Take away what earlier writes have left behind in a store's files.",
            "It needs free disk of the size of what remains. 'communique build' does it where it pays."
        })
final class Compact implements Callable<Integer> {

    private final Root root;

    @Mixin
    private StoreOption store = new StoreOption();

    Compact(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        store.needed();
        try (GraphStore open = GraphStore.open(store.folder())) {
            open.compact();
            root.console().note("the store at " + store.folder() + " is compacted: " + open.quads() + " quads");
        }
        return ExitCode.OK;
    }
}
