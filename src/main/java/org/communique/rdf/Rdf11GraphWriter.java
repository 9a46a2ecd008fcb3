package org.communique.rdf;

import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.WriterGraphRIOT;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.sparql.util.Context;

/// Writes graphs as another writer does, but as RDF 1.1 where nobody asked for more; large ones as they come.
record Rdf11GraphWriter(RDFFormat format, WriterGraphRIOT stock, Predicate<Lang> rdf12) implements WriterGraphRIOT {

    /// In the place of one that is of this kind already.
    static WriterGraphRIOT of(RDFFormat format, WriterGraphRIOT writer, Predicate<Lang> rdf12) {
        return new Rdf11GraphWriter(format, writer instanceof Rdf11GraphWriter known ? known.stock : writer, rdf12);
    }

    @Override
    public void write(OutputStream out, Graph graph, PrefixMap prefixes, String base, Context context) {
        if (Streams.suit(format, graph.stream())) {
            StreamRDF lines = Streams.to(out, format, context);
            StreamRDF sent = rdf12.test(getLang()) ? lines : Rdf11.stream(lines);
            sent.start();
            prefixes.forEach(sent::prefix);
            StreamRDFOps.sendTriplesToStream(graph.find(), sent);
            sent.finish();
        } else {
            stock.write(out, fitting(graph), prefixes, base, context);
        }
    }

    @Override
    public void write(Writer out, Graph graph, PrefixMap prefixes, String base, Context context) {
        stock.write(out, fitting(graph), prefixes, base, context);
    }

    private Graph fitting(Graph graph) {
        return rdf12.test(getLang()) ? graph : Rdf11.of(graph);
    }

    @Override
    public Lang getLang() {
        return stock.getLang();
    }
}
