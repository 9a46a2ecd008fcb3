package org.communique.endpoint;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What is offered for taking away: dumps of the whole store, kept in a folder, and the log of its changes.
///
/// The log tells of everything that was ever stored, what was taken out since included.
public record Downloads(@Nullable Path dumps, boolean changes) {

    /// Neither.
    public static final Downloads NONE = new Downloads(null, false);
}
