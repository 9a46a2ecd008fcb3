package org.communique.rdf;

import java.io.OutputStream;
import java.io.Writer;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.WriterGraphRIOT;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.util.Context;

/// Writes graphs as another writer does, but as RDF 1.1.
record Rdf11GraphWriter(WriterGraphRIOT stock, BooleanSupplier rdf12) implements WriterGraphRIOT {

    @Override
    public void write(OutputStream out, Graph graph, PrefixMap prefixes, String base, Context context) {
        stock.write(out, fitting(graph), prefixes, base, context);
    }

    @Override
    public void write(Writer out, Graph graph, PrefixMap prefixes, String base, Context context) {
        stock.write(out, fitting(graph), prefixes, base, context);
    }

    private Graph fitting(Graph graph) {
        return rdf12.getAsBoolean() ? graph : Rdf11.of(graph);
    }

    @Override
    public Lang getLang() {
        return stock.getLang();
    }
}
