package org.communique.cli;

import java.net.URI;
import org.communique.endpoint.Downloads;
import org.communique.endpoint.Settings;
import org.jspecify.annotations.Nullable;
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

    @Nullable
    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = {
                "The address under which others know the endpoint, where a proxy stands in front of it: https://example.org, or",
                "https://example.org/news where the proxy passes on what is below that path, without the path",
                "(default: the address that a request was sent to)."
            })
    private URI publicUrl;

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            defaultValue = "*",
            description = {
                "Pages of which origin may read answers: * for all, none, or one as in https://example.org",
                "(default: ${DEFAULT-VALUE}). Choose none for a store that is not public."
            })
    private String allowOrigin = "*";

    /// Throws [UsageException] for an address that is none.
    Settings settings(Downloads downloads) {
        if (publicUrl != null
                && (publicUrl.getHost() == null || !publicUrl.toString().matches("https?://[^?#]*"))) {
            throw new UsageException("--public-url is '" + publicUrl + "'; write it as in https://example.org", null);
        }
        return new Settings(host, port, publicUrl, allowOrigin, downloads);
    }
}
