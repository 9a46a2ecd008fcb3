package org.communique.endpoint;

import org.jspecify.annotations.Nullable;

/// The endpoint cannot start; the message says why and what to do.
public final class StartException extends RuntimeException {

    StartException(String host, int port, String why, @Nullable Throwable cause) {
        super("cannot listen on " + host + ":" + port + ": " + why, cause);
    }
}
