package org.communique.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Reads files that ship with the program.
final class ClassPath {

    private ClassPath() {}

    static Optional<byte[]> read(String path) {
        try (InputStream in = ClassPath.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " from the class path", e);
        }
    }

    static byte[] require(String path) {
        return read(path).orElseThrow(() -> new IllegalStateException(path + " is not on the class path"));
    }
}
