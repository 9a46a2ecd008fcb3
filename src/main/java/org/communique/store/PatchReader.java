package org.communique.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;

/// Reads a change back out of the log.
final class PatchReader extends RDFChangesBase {

    private final Set<Quad> gone = new LinkedHashSet<>();
    private final Set<Quad> fresh = new LinkedHashSet<>();
    private final Map<String, String> prefixes = new TreeMap<>();
    private boolean whole;

    private PatchReader() {}

    /// The change in the file; empty where the file ends before the change does.
    static Optional<Patch> read(Path file) throws IOException {
        PatchReader reader = new PatchReader();
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            RDFPatch patch = RDFPatchOps.read(in);
            patch.apply(reader);
        } catch (EOFException | RiotException | RuntimeIOException e) {
            return Optional.empty();
        }
        return reader.whole ? Optional.of(new Patch(reader.gone, reader.fresh, reader.prefixes)) : Optional.empty();
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        fresh.add(Quad.create(graph, subject, predicate, object));
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        gone.add(Quad.create(graph, subject, predicate, object));
    }

    @Override
    public void addPrefix(Node graph, String prefix, String iri) {
        prefixes.put(prefix, iri);
    }

    @Override
    public void txnCommit() {
        whole = true;
    }
}
