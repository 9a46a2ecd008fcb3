package org.communique.rdf;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/// Writing one triple after the other, where that is better than looking at all of them first.
final class Streams {

    /// Of triples or quads, that are made pretty: what can be read by a person, and held in memory.
    private static final int MOST_PRETTY = 100_000;

    private Streams() {}

    /// Whether what is there should be written so: in a format made for it always, else where it is much.
    static boolean suit(RDFFormat format, Stream<?> all) {
        try (all) {
            return StreamRDFWriter.registered(format)
                    || (StreamRDFWriter.registered(format.getLang())
                            && all.limit(MOST_PRETTY + 1L).count() > MOST_PRETTY);
        }
    }

    static StreamRDF to(OutputStream out, RDFFormat format, @Nullable Context context) {
        RDFFormat streamed =
                StreamRDFWriter.registered(format) ? format : StreamRDFWriter.defaultSerialization(format.getLang());
        return StreamRDFWriter.getWriterStream(out, streamed, context == null ? RIOT.getContext() : context);
    }
}
