package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.endpoint.Endpoint;
import org.communique.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `serve`: a store as a SPARQL endpoint, until the program is stopped.
@Command(name = "serve", description = "Serve a store over HTTP: SPARQL at /sparql, a page to try it at /.")
final class Serve implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private EndpointOptions listen = new EndpointOptions();

    Serve(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        store.needed();
        try (GraphStore open = GraphStore.open(store.folder());
                Endpoint endpoint = communique.endpoint(open, listen)) {
            new Welcome(root).greet(endpoint.address());
            communique.untilStopped();
        }
        return ExitCode.OK;
    }
}
