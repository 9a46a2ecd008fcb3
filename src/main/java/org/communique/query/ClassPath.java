package org.communique.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the text files beside this package's queries.
final class ClassPath {

    private ClassPath() {}

    static Optional<String> read(String path) {
        try (InputStream in = ClassPath.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " from the class path", e);
        }
    }

    static String require(String path) {
        return read(path).orElseThrow(() -> new IllegalStateException(path + " is not on the class path"));
    }
}
