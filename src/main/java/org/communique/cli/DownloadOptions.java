package org.communique.cli;

import java.nio.file.Path;
import org.communique.endpoint.Downloads;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the endpoint offers for taking away.
final class DownloadOptions {

    @Nullable
    @Option(
            names = "--dumps",
            paramLabel = "DIR",
            description = {
                "Offer everything in one file at /dumps/ (packed N-Quads with a checksum); the files are kept in this folder.",
                "One is made at the start, and after an hour again where the store has changed."
            })
    private Path dumps;

    @Option(
            names = "--changes",
            arity = "0..1",
            fallbackValue = "true",
            description = {
                "Offer every change of the store at /changes/ (RDF Patch). The changes tell of everything that was ever",
                "stored, what was taken out since included."
            })
    private boolean changes;

    Downloads downloads() {
        return new Downloads(dumps, changes);
    }
}
