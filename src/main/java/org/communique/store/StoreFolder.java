package org.communique.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseOps;
import org.apache.jena.tdb2.sys.StoreConnection;

/// Opens a folder as a TDB2 database, or says in plain words why it cannot be one.
final class StoreFolder {

    private static final String LOCK = "tdb.lock";
    private static final Pattern GENERATION = Pattern.compile("Data-\\d{4,}");
    private static final String CHOOSE_ANOTHER = "Choose another --store.";

    private StoreFolder() {}

    /// Whether the folder holds a database.
    static boolean holdsDatabase(Path folder) {
        return Files.isDirectory(folder)
                && names(folder).stream()
                        .anyMatch(name -> GENERATION.matcher(name).matches());
    }

    /// Creates the folder where there is none.
    static DatasetGraph connect(Path folder) {
        check(folder);
        try {
            Files.createDirectories(folder);
            Location location = Location.create(folder);
            if (isOpenHere(location)) {
                throw StoreException.cannotOpen(folder, "this process has it open already.", null);
            }
            return DatabaseMgr.connectDatasetGraph(location);
        } catch (DBOpEnvException e) {
            throw StoreException.cannotOpen(folder, lockedBy(folder), e);
        } catch (IOException | JenaException | RuntimeIOException | InternalError e) {
            // TDB2 maps its files into memory: a full disk arrives as an InternalError.
            String why = StoreException.reason(e) + ". Free the disk or repair the folder, or choose another --store.";
            throw StoreException.cannotOpen(folder, why, e);
        }
    }

    /// TDB2 would hand out the same database twice, and closing one would close the other.
    private static boolean isOpenHere(Location location) {
        Path data = DatabaseOps.findStorageLocation(location);
        return data != null && StoreConnection.isSetup(Location.create(data));
    }

    private static void check(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw StoreException.cannotOpen(folder, "it is a file, not a folder. " + CHOOSE_ANOTHER, null);
        }
        Path nearest = nearestExisting(folder);
        if (!Files.isDirectory(nearest)) {
            throw StoreException.cannotOpen(folder, nearest + " is a file, not a folder. " + CHOOSE_ANOTHER, null);
        }
        if (!Files.isWritable(nearest)) {
            throw StoreException.cannotOpen(
                    folder, nearest + " is not writable. Change its permissions or choose another --store.", null);
        }
        if (Files.isDirectory(folder)
                && !holdsDatabase(folder)
                && !names(folder).stream().allMatch(LOCK::equals)) {
            throw StoreException.cannotOpen(
                    folder, "it holds other files and no store. Choose an empty or a new folder with --store.", null);
        }
    }

    private static Path nearestExisting(Path folder) {
        Path nearest = folder.toAbsolutePath();
        for (Path parent = nearest; parent != null; parent = parent.getParent()) {
            if (Files.exists(parent)) {
                return parent;
            }
        }
        return nearest;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            String why = "it cannot be listed. Change its permissions or choose another --store.";
            throw StoreException.cannotOpen(folder, why, e);
        }
    }

    private static String lockedBy(Path folder) {
        try {
            return "locked by process " + Files.readString(folder.resolve(LOCK)).strip()
                    + ". Stop that process or choose another --store.";
        } catch (IOException e) {
            return "locked by another process. Stop that process or choose another --store.";
        }
    }
}
