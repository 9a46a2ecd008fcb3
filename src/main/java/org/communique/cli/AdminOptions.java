package org.communique.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.communique.endpoint.AdminSettings;
import org.communique.endpoint.Keystore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the operator's service listens, and who may use it.
final class AdminOptions {

    @Nullable
    @Option(
            names = "--admin",
            paramLabel = "N",
            description = {
                "Serve the operator too, on this port (0 for any that is free): articles in and out at /articles, updates",
                "at /sparql, graphs at /data. Without it nothing can be written."
            })
    private Integer port;

    @Option(
            names = "--admin-host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = {
                "The address for it (default: ${DEFAULT-VALUE}). One that others can reach needs --admin-passwords and",
                "--admin-keystore."
            })
    private String host = "127.0.0.1";

    @Nullable
    @Option(
            names = "--admin-passwords",
            paramLabel = "FILE",
            description = "Who may use it: lines that 'communique password USER' prints.")
    private Path passwords;

    @Nullable
    @Option(
            names = "--admin-keystore",
            paramLabel = "FILE",
            description = "The key and certificate for TLS, a PKCS#12 file.")
    private Path keystore;

    @Option(
            names = "--admin-keystore-password",
            paramLabel = "PASSWORD",
            defaultValue = "",
            description =
                    "What opens the keystore; set it as COMMUNIQUE_ADMIN_KEYSTORE_PASSWORD, where nobody sees it.")
    private String keystorePassword = "";

    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            defaultValue = "inbox",
            description = "The folder that keeps articles that are sent in (default: ${DEFAULT-VALUE}).")
    private Path inbox = Path.of("inbox");

    /// Empty where the operator is not served.
    Optional<AdminSettings> settings() {
        if (port == null) {
            return Optional.empty();
        }
        Keystore key = keystore == null ? null : new Keystore(keystore, keystorePassword);
        return Optional.of(new AdminSettings(host, port, passwords, key, inbox));
    }
}
