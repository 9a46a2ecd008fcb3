package org.communique.cli;

import org.jspecify.annotations.Nullable;

/// What was asked for makes no sense; the message says why. Ends the program with [ExitCode#USAGE].
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
