package org.communique.evaluate;

import org.jspecify.annotations.Nullable;

/// A gold file or a line of facts that cannot be understood; the message names the file, the place and what is wrong.
public final class MalformedDataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedDataException(String where, String what, @Nullable Throwable cause) {
        super(where + ": " + what, cause);
    }
}
