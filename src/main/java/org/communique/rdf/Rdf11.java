package org.communique.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.WriterDatasetRIOTFactory;
import org.apache.jena.riot.WriterGraphRIOTFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/// RDF 1.2 for those who read RDF 1.1: one triple term in a graph makes it unreadable for them, and cannot be
/// written as JSON-LD at all.
///
/// A triple term becomes a node of type `rdf:Statement` with subject, predicate and object, named after them,
/// so that what reifies it still points to it (`cmq:standsFor`, as RDF 1.1 knows no `rdf:reifies`); a text with
/// a direction keeps its language alone.
public final class Rdf11 {

    static {
        JenaSystem.init();
    }

    private static final Node SUBJECT = RDF.subject.asNode();
    private static final Node PREDICATE = RDF.predicate.asNode();
    private static final Node OBJECT = RDF.object.asNode();
    private static final Node STATEMENT = RDF.Statement.asNode();

    private Rdf11() {}

    /// From now on every writer of this process (Turtle, TriG, N-Triples, N-Quads, JSON-LD, RDF/XML and the rest)
    /// writes RDF 1.1, unless `rdf12` says, in the thread that writes, that its reader asked for that language in
    /// RDF 1.2. Large graphs are written as they come, where the language allows it, and need no memory. The last
    /// call stands.
    public static void registerWriters(Predicate<Lang> rdf12) {
        for (RDFFormat format : RDFWriterRegistry.registeredGraphFormats()) {
            WriterGraphRIOTFactory stock = RDFWriterRegistry.getWriterGraphFactory(format);
            WriterGraphRIOTFactory plain = asked -> Rdf11GraphWriter.of(asked, stock.create(asked), rdf12);
            RDFWriterRegistry.register(format, plain);
        }
        for (RDFFormat format : RDFWriterRegistry.registeredDatasetFormats()) {
            WriterDatasetRIOTFactory stock = RDFWriterRegistry.getWriterDatasetFactory(format);
            WriterDatasetRIOTFactory plain = asked -> Rdf11DatasetWriter.of(asked, stock.create(asked), rdf12);
            RDFWriterRegistry.register(format, plain);
        }
    }

    /// The graph itself where it is RDF 1.1 already.
    public static Graph of(Graph graph) {
        if (graph.stream().noneMatch(Rdf11::isRdf12)) {
            return graph;
        }
        Graph plain = GraphMemFactory.createDefaultGraphSameTerm();
        graph.stream().forEach(triple -> send(triple, plain::add));
        plain.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        return plain;
    }

    /// The dataset itself where it is RDF 1.1 already.
    public static DatasetGraph of(DatasetGraph dataset) {
        if (dataset.stream().map(Quad::asTriple).noneMatch(Rdf11::isRdf12)) {
            return dataset;
        }
        DatasetGraph plain = DatasetGraphFactory.create();
        dataset.stream().forEach(quad -> send(quad.asTriple(), plain.getGraph(quad.getGraph())::add));
        plain.prefixes().putAll(dataset.prefixes());
        return plain;
    }

    private static boolean isRdf12(Triple triple) {
        return triple.getObject().isTripleTerm() || isDirected(triple.getObject());
    }

    private static boolean isDirected(Node node) {
        return node.isLiteral() && node.getLiteralBaseDirection() != null;
    }

    /// What goes on to `to` says in RDF 1.1 what comes in.
    static StreamRDF stream(StreamRDF to) {
        return new StreamRDFWrapper(to) {

            @Override
            public void triple(Triple triple) {
                send(triple, to::triple);
            }

            @Override
            public void quad(Quad quad) {
                send(quad.asTriple(), triple -> to.quad(Quad.create(quad.getGraph(), triple)));
            }
        };
    }

    private static void send(Triple triple, Consumer<Triple> plain) {
        boolean reifies =
                triple.getObject().isTripleTerm() && triple.getPredicate().equals(Vocab.REIFIES);
        Node property = reifies ? Vocab.STANDS_FOR : triple.getPredicate();
        plain.accept(Triple.create(triple.getSubject(), property, plain(triple.getObject(), plain)));
    }

    private static Node plain(Node object, Consumer<Triple> plain) {
        if (isDirected(object)) {
            return NodeFactory.createLiteralLang(object.getLiteralLexicalForm(), object.getLiteralLanguage());
        }
        return object.isTripleTerm() ? describe(object.getTriple(), plain) : object;
    }

    private static Node describe(Triple term, Consumer<Triple> plain) {
        Node name = name(term);
        plain.accept(Triple.create(name, Vocab.TYPE, STATEMENT));
        plain.accept(Triple.create(name, SUBJECT, term.getSubject()));
        plain.accept(Triple.create(name, PREDICATE, term.getPredicate()));
        plain.accept(Triple.create(name, OBJECT, plain(term.getObject(), plain)));
        return name;
    }

    private static Node name(Triple term) {
        String content = NodeFmtLib.strNodesNT(term.getSubject(), term.getPredicate(), term.getObject());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return NodeFactory.createURI(Iris.BASE + "triple/" + HexFormat.of().formatHex(hash, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
