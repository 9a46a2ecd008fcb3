package org.communique.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file beside the database that says that a write went wrong and nobody has checked the store since.
final class DirtyMarker {

    private final Path file;

    DirtyMarker(Path store) {
        this.file = store.resolve("communique.dirty");
    }

    void put(String reason) throws IOException {
        Files.writeString(file, reason + "\n");
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /// Why it stands there, if it does.
    Optional<String> reason() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }
}
