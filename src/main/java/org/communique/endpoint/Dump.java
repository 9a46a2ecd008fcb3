package org.communique.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All quads in one file, `communique-00000042.nq.gz`, and its checksum beside it. The number is that of the last
/// change in the store's log that is surely in it: who applies the later ones, in their order, has the store as it is.
record Dump(Path file, long change) {

    static final String CHECKSUM = ".sha256";

    private static final Pattern NAME = Pattern.compile("communique-(\\d{8})\\.nq\\.gz");
    private static final int HEX_DIGITS = 64;

    /// The dump that is to hold everything up to that change.
    static Dump upTo(long change, Path folder) {
        return new Dump(folder.resolve(String.format(Locale.ROOT, "communique-%08d.nq.gz", change)), change);
    }

    /// Empty for a file that is none.
    static Optional<Dump> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(new Dump(file, Long.parseLong(name.group(1)))) : Optional.empty();
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// In UTC.
    Instant made() {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    Path checksum() {
        return file.resolveSibling(name() + CHECKSUM);
    }

    /// SHA-256 of the file, in hexadecimal digits.
    String sha256() {
        try {
            return Files.readString(checksum()).substring(0, HEX_DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + checksum(), e);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(checksum());
    }
}
