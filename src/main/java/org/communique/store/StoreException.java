package org.communique.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The store on disk cannot be used; the message names the folder, what is wrong, and what to do.
public final class StoreException extends RuntimeException {

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static StoreException cannotOpen(Path folder, String why, @Nullable Throwable cause) {
        return new StoreException("cannot open the store at " + folder + ": " + why, cause);
    }

    /// What lies at the bottom of `failure`, in words: the wrappers above it say nothing to a user.
    static String reason(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable next = deepest.getCause(); next != null; next = next.getCause()) {
            deepest = next;
        }
        @Nullable String message = deepest.getMessage();
        return message == null || message.isBlank() ? deepest.getClass().getSimpleName() : message;
    }
}
