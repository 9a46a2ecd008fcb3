package org.communique.rdf;

import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Predicate;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.WriterDatasetRIOT;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;

/// Writes datasets as another writer does, but as RDF 1.1 where nobody asked for more; large ones as they come.
record Rdf11DatasetWriter(RDFFormat format, WriterDatasetRIOT stock, Predicate<Lang> rdf12)
        implements WriterDatasetRIOT {

    /// In the place of one that is of this kind already.
    static WriterDatasetRIOT of(RDFFormat format, WriterDatasetRIOT writer, Predicate<Lang> rdf12) {
        return new Rdf11DatasetWriter(format, writer instanceof Rdf11DatasetWriter known ? known.stock : writer, rdf12);
    }

    @Override
    public void write(OutputStream out, DatasetGraph dataset, PrefixMap prefixes, String base, Context context) {
        if (Streams.suit(format, dataset.stream())) {
            StreamRDF lines = Streams.to(out, format, context);
            StreamRDF sent = rdf12.test(getLang()) ? lines : Rdf11.stream(lines);
            sent.start();
            prefixes.forEach(sent::prefix);
            StreamRDFOps.sendQuadsToStream(dataset.find(), sent);
            sent.finish();
        } else {
            stock.write(out, fitting(dataset), prefixes, base, context);
        }
    }

    @Override
    public void write(Writer out, DatasetGraph dataset, PrefixMap prefixes, String base, Context context) {
        stock.write(out, fitting(dataset), prefixes, base, context);
    }

    private DatasetGraph fitting(DatasetGraph dataset) {
        return rdf12.test(getLang()) ? dataset : Rdf11.of(dataset);
    }

    @Override
    public Lang getLang() {
        return stock.getLang();
    }
}
