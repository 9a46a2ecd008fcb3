package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `reindex`: the text index of a store, anew.
@Command(
        name = "reindex",
        description = {
            "Build the text index of a store anew, by which text:query finds statements, quotations, labels and titles.",
            "It follows every change by itself; this is for when 'communique doctor' says that it does not agree."
        })
final class Reindex implements Callable<Integer> {

    private final Root root;

    @Mixin
    private StoreOption store = new StoreOption();

    Reindex(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        store.needed();
        try (GraphStore open = GraphStore.open(store.folder())) {
            root.console().note(open.reindex() + " texts indexed");
        }
        return ExitCode.OK;
    }
}
