package org.communique.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.endpoint.AdminEndpoint;
import org.communique.endpoint.AdminSettings;
import org.communique.endpoint.Endpoint;
import org.communique.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `serve`: a store as a SPARQL endpoint, until the program is stopped.
@Command(
        name = "serve",
        description = {
            "Serve a store over HTTP: SPARQL at /sparql, a page to try it at /, what is known of each thing at /doc.",
            "What it offers is for reading; --admin serves the operator, who can write, on an address of its own."
        })
final class Serve implements Callable<Integer> {

    private final Root root;
    private final Communique communique;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private EndpointOptions listen = new EndpointOptions();

    @Mixin
    private DownloadOptions downloads = new DownloadOptions();

    @Mixin
    private AdminOptions admin = new AdminOptions();

    Serve(Root root, Communique communique) {
        this.root = root;
        this.communique = communique;
    }

    @Override
    public Integer call() {
        Optional<AdminSettings> operator = admin.settings();
        if (operator.isEmpty()) {
            store.needed();
        }
        try (GraphStore open = GraphStore.open(store.folder());
                Endpoint endpoint = communique.endpoint(open, listen, downloads.downloads());
                @Nullable
                        AdminEndpoint served = operator.map(settings -> communique.admin(open, settings))
                                .orElse(null)) {
            if (served != null) {
                root.console().note("operator's service at " + served.address());
            }
            new Welcome(root).greet(endpoint.address());
            communique.untilStopped();
        }
        return ExitCode.OK;
    }
}
