package org.communique.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder that keeps the articles that were sent in, so that they can be extracted again: each in a folder named
/// after its version, as a text with its sidecar. `communique build` reads it like any other folder of articles.
record Inbox(Path folder) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");
    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{16}");

    /// An article that was sent in: what it is called, its text, and the sidecar's JSON if there is one.
    @SuppressWarnings("ArrayRecordComponent") // goes to a file, never compared
    record Sent(String name, byte[] text, byte @Nullable [] sidecar) {

        Sent {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "an article's name is up to 100 letters, digits and . _ -, not '" + name + "'");
            }
        }
    }

    /// Writes the article into a folder of its own that is not kept yet, and returns the file with its text.
    Path put(Sent sent) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempDirectory(folder, ".new-");
            Path text = Files.write(fresh.resolve(sent.name() + ".txt"), sent.text());
            if (sent.sidecar() != null) {
                Files.write(fresh.resolve(sent.name() + ".json"), sent.sidecar());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the inbox at " + folder, e);
        }
    }

    /// Keeps what [#put] wrote as that version.
    void keep(Path text, String version) {
        try {
            discard(version);
            Files.move(text.toAbsolutePath().getParent(), folder.resolve(version), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep an article in " + folder, e);
        }
    }

    /// The text of a version, if it was sent in here.
    Optional<Path> find(String version) {
        Path kept = folder.resolve(version);
        if (!VERSION.matcher(version).matches() || !Files.isDirectory(kept)) {
            return Optional.empty();
        }
        return list(kept).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .findFirst();
    }

    /// Deletes a version's files, if there are any.
    void discard(String version) {
        if (VERSION.matcher(version).matches()) {
            delete(folder.resolve(version));
        }
    }

    /// Deletes what [#put] wrote.
    void discard(Path text) {
        delete(text.toAbsolutePath().getParent());
    }

    private static void delete(@Nullable Path kept) {
        if (kept == null || !Files.isDirectory(kept)) {
            return;
        }
        try {
            for (Path file : list(kept)) {
                Files.delete(file);
            }
            Files.delete(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete from the inbox at " + kept, e);
        }
    }

    private static List<Path> list(Path kept) {
        try (Stream<Path> files = Files.list(kept)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the inbox at " + kept, e);
        }
    }
}
