package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `link`: which articles tell of the same.
@Command(
        name = "link",
        description = {
            "Find the events and statements that several articles tell, and store them as the canonical layer.",
            "What was found before is dropped; what the articles say is not touched. 'communique build' does it at its end."
        })
final class Link implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @Mixin
    private StoreOption store = new StoreOption();

    Link(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        store.needed();
        try (GraphStore open = GraphStore.open(store.folder())) {
            root.console().note(communique.link(open).summary());
        }
        return ExitCode.OK;
    }
}
