package org.communique.endpoint;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How the operator's service is to be served: where it listens, who may use it, the key of its TLS, and the folder
/// that
/// keeps the articles it takes in.
///
/// Without passwords and a key it listens on the machine itself alone.
public record AdminSettings(
        String host,
        int port,
        @Nullable Path passwords,
        @Nullable Keystore keystore,
        Path inbox) {}
