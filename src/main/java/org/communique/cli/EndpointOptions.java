package org.communique.cli;

import picocli.CommandLine.Option;

/// Where the endpoint listens.
final class EndpointOptions {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port to listen on, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 3030;

    String host() {
        return host;
    }

    int port() {
        return port;
    }
}
