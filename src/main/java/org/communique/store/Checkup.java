package org.communique.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `doctor` finds: who holds the store, whether a write went wrong, whether everything can be read, whether the
/// text index agrees with the store, and whether the disk has room.
public final class Checkup {

    private static final double MEGABYTE = 1 << 20;

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();

    private Checkup(Path folder) {
        this.folder = folder;
    }

    /// One thing looked at: whether it is in order, and what was seen.
    public record Finding(boolean sound, String what) {}

    /// Reads the whole store unless another process holds it.
    public static List<Finding> of(Path folder) {
        Checkup checkup = new Checkup(folder);
        try {
            checkup.marker();
            checkup.database();
            checkup.disk();
        } catch (IOException e) {
            checkup.add(false, "cannot be looked at: " + StoreException.reason(e));
        }
        return List.copyOf(checkup.findings);
    }

    private void add(boolean sound, String what) {
        findings.add(new Finding(sound, what));
    }

    private void marker() throws IOException {
        Optional<String> reason = new DirtyMarker(folder).reason();
        add(reason.isEmpty(), reason.map(why -> "a write went wrong: " + why).orElse("no write has gone wrong"));
    }

    private void database() {
        try (GraphStore store = GraphStore.open(folder)) {
            List<String> complaints = store.verify();
            complaints.forEach(complaint -> add(false, complaint));
            if (complaints.isEmpty()) {
                add(true, store.articles() + " articles, " + store.quads() + " quads, all of them readable");
                add(true, store.texts() + " texts can be found by their words, as many as there are");
            }
        } catch (StoreException e) {
            add(false, String.valueOf(e.getMessage()));
        }
    }

    private void disk() throws IOException {
        Compaction compaction = new Compaction(folder);
        long bytes = compaction.bytes();
        add(
                true,
                megabytes(bytes) + " in the database, "
                        + new PatchLog(folder).files().size() + " changes in its log");
        if (compaction.pays()) {
            add(true, "most of that is left behind by earlier writes; 'communique compact' takes it away");
        }
        long free = Files.getFileStore(folder).getUsableSpace();
        add(free > bytes, megabytes(free) + " free on the disk" + (free > bytes ? "" : ", too little to compact"));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
