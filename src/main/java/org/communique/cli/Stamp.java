package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.communique.article.ArticleReader;
import org.communique.article.Input;

/// What a store was last loaded from: the program and its inputs, as one digest beside the store's files.
///
/// The same program reads the same facts from the same articles, so that an equal stamp makes loading again needless.
/// Whoever writes to the store takes the stamp away first.
record Stamp(String digest) {

    private static final String FILE = "communique.stamp";

    /// Empty where the program does not run from a jar, as in its own tests: then nobody knows whether it is the same.
    static Optional<Stamp> of(ArticleReader inputs) {
        return program().map(program -> {
            MessageDigest digest = sha256();
            digest.update(program);
            inputs.read().forEach(input -> digest.update(describe(input).getBytes(StandardCharsets.UTF_8)));
            return new Stamp(HexFormat.of().formatHex(digest.digest()));
        });
    }

    private static String describe(Input input) {
        return switch (input) {
            case Input.Read(var article, var _) -> article.version() + article.source() + "\n";
            case Input.Unread(var name, var reason) -> name + reason + "\n";
        };
    }

    boolean isOn(Path store) {
        Path file = store.resolve(FILE);
        try {
            return Files.exists(file) && Files.readString(file).strip().equals(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    void put(Path store) {
        Path file = store.resolve(FILE);
        try {
            Files.writeString(file, digest + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /// Where there is none, nothing happens.
    static void remove(Path store) {
        Path file = store.resolve(FILE);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    private static Optional<byte[]> program() {
        CodeSource source = Stamp.class.getProtectionDomain().getCodeSource();
        try {
            Path jar =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? Optional.of(Files.readAllBytes(jar)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own jar", e);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
