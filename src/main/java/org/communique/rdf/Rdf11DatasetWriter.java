package org.communique.rdf;

import java.io.OutputStream;
import java.io.Writer;
import java.util.function.BooleanSupplier;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.WriterDatasetRIOT;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;

/// Writes datasets as another writer does, but as RDF 1.1.
record Rdf11DatasetWriter(WriterDatasetRIOT stock, BooleanSupplier rdf12) implements WriterDatasetRIOT {

    @Override
    public void write(OutputStream out, DatasetGraph dataset, PrefixMap prefixes, String base, Context context) {
        stock.write(out, fitting(dataset), prefixes, base, context);
    }

    @Override
    public void write(Writer out, DatasetGraph dataset, PrefixMap prefixes, String base, Context context) {
        stock.write(out, fitting(dataset), prefixes, base, context);
    }

    private DatasetGraph fitting(DatasetGraph dataset) {
        return rdf12.getAsBoolean() ? dataset : Rdf11.of(dataset);
    }

    @Override
    public Lang getLang() {
        return stock.getLang();
    }
}
