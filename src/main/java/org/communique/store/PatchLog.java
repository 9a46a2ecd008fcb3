package org.communique.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/// Every change of a store in its order, as RDF Patch (`patches/00000001.rdfp.gz`): what feeds others with
/// changes, and what the store can be built again from.
///
/// A change is written under another name before the store commits it, and gets its number afterwards. Where a
/// process is killed in between, the store itself tells on the next start whether it had been committed.
final class PatchLog {

    private static final String PENDING = "pending.rdfp.gz";
    private static final int DIGITS = 8;
    private static final Pattern NUMBERED = Pattern.compile("\\d{8}\\.rdfp\\.gz");

    private final Path folder;

    /// The number of the last change, once it is known; this process alone adds to them.
    private long last = -1;

    PatchLog(Path store) {
        this.folder = store.resolve("patches");
    }

    /// The changes, the first first.
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file ->
                            NUMBERED.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /// Writes down what is about to be committed, safe against a loss of power.
    void prepare(Patch patch) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel file = FileChannel.open(
                        pending(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream raw = Channels.newOutputStream(file)) {
            GZIPOutputStream packed = new GZIPOutputStream(raw, 1 << 16);
            OutputStream out = new BufferedOutputStream(packed, 1 << 16);
            patch.write(RDFChangesWriterText.create(out));
            out.flush();
            packed.finish();
            file.force(true);
        }
    }

    /// The change that was prepared is committed.
    synchronized void settle() throws IOException {
        long next = last() + 1;
        Files.move(pending(), file(next), StandardCopyOption.ATOMIC_MOVE);
        last = next;
    }

    /// The number of the last change; 0 before the first.
    synchronized long last() {
        if (last < 0) {
            List<Path> files = files();
            last = files.isEmpty()
                    ? 0
                    : Long.parseLong(
                            String.valueOf(files.getLast().getFileName()).substring(0, DIGITS));
        }
        return last;
    }

    /// One change; empty where its file is gone or cut short.
    Optional<Patch> read(long number) throws IOException {
        return Files.exists(file(number)) ? PatchReader.read(file(number)) : Optional.empty();
    }

    private Path file(long number) {
        return folder.resolve(String.format(Locale.ROOT, "%08d.rdfp.gz", number));
    }

    /// Whether a change was prepared of which nobody said how it ended; the store says.
    boolean recover(DatasetGraph dataset) throws IOException {
        if (!Files.exists(pending())) {
            return false;
        }
        Optional<Patch> patch = PatchReader.read(pending());
        boolean committed = patch.isPresent()
                && Txn.calculateRead(dataset, () -> patch.get().isAppliedTo(dataset));
        if (committed) {
            settle();
        } else {
            Files.delete(pending());
        }
        return committed;
    }

    /// Applies every change to an empty dataset, each in a transaction, and says how many there were.
    int replay(DatasetGraph dataset) throws IOException {
        List<Path> files = files();
        for (Path file : files) {
            Patch patch = PatchReader.read(file)
                    .orElseThrow(() -> new IOException(file + " is cut short; restore a backup instead"));
            Txn.executeWrite(dataset, () -> patch.applyTo(dataset));
        }
        return files.size();
    }

    private Path pending() {
        return folder.resolve(PENDING);
    }
}
