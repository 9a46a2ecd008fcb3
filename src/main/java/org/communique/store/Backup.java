package org.communique.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/// All quads of a store as packed N-Quads, with a checksum beside it that `sha256sum -c` understands.
///
/// A file has its final name only when it is whole.
record Backup(Path file) {

    /// Readers and the writer go on meanwhile: the backup is the state of one moment.
    long write(DatasetGraph dataset, BooleanSupplier stop) {
        Path part = sibling(".part");
        try {
            refuse(file);
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            MessageDigest digest = sha256();
            long quads = write(dataset, new Abandoned(Files.newOutputStream(part), stop), digest);
            String sum = HexFormat.of().formatHex(digest.digest()) + "  " + file.getFileName() + "\n";
            Files.writeString(checksum(), sum);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return quads;
        } catch (IOException | RuntimeIOException e) {
            discard(part);
            throw new StoreException("cannot write the backup " + file + ": " + StoreException.reason(e), e);
        }
    }

    private static long write(DatasetGraph dataset, OutputStream part, MessageDigest digest) throws IOException {
        try (OutputStream raw = new BufferedOutputStream(part, 1 << 16);
                OutputStream packed = new GZIPOutputStream(new DigestOutputStream(raw, digest), 1 << 16)) {
            return Txn.calculateRead(dataset, () -> {
                StreamRDFCounting lines = StreamRDFLib.count(StreamRDFWriter.getWriterStream(packed, Lang.NQUADS));
                lines.start();
                StreamRDFOps.sendDatasetToStream(dataset, lines);
                lines.finish();
                return lines.countQuads() + lines.countTriples();
            });
        }
    }

    /// A file that is given up in the midst of it. Its thread must not be interrupted, as that closes what it reads.
    private static final class Abandoned extends FilterOutputStream {

        private final BooleanSupplier stop;

        private Abandoned(OutputStream out, BooleanSupplier stop) {
            super(out);
            this.stop = stop;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (stop.getAsBoolean()) {
                throw new IOException("it was given up");
            }
            out.write(bytes, offset, length);
        }
    }

    /// Hands over every quad.
    void read(StreamRDF to) throws IOException {
        try (InputStream in =
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), 1 << 16)) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(to);
        }
    }

    /// Throws [StoreException] where the file is not as it was written.
    void verify() throws IOException {
        String expected = Files.readString(checksum()).split(" ", 2)[0];
        MessageDigest digest = sha256();
        try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, sink);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
            throw new StoreException("the backup " + file + " is damaged: it does not fit " + checksum(), null);
        }
    }

    private Path checksum() {
        return sibling(".sha256");
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    static void refuse(Path existing) {
        if (Files.exists(existing)) {
            throw new StoreException(existing + " exists already; choose another name or take it away.", null);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + part, e);
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
