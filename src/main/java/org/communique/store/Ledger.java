package org.communique.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.tdb2.sys.NormalizeTermsTDB2;
import org.communique.rdf.Vocab;

/// What corrections have taken out of an article's graph and put into it, each triple as a line of N-Triples:
/// enough to undo them, and nothing that a query could take for a fact.
record Ledger(Set<String> withdrew, Set<String> inserted) {

    static final Ledger EMPTY = new Ledger(Set.of(), Set.of());

    Ledger {
        withdrew = Set.copyOf(withdrew);
        inserted = Set.copyOf(inserted);
    }

    static Ledger between(Graph extracted, Graph corrected) {
        return new Ledger(less(extracted, corrected), less(corrected, extracted));
    }

    private static Set<String> less(Graph some, Graph others) {
        return some.stream()
                .filter(triple -> !others.contains(triple))
                .map(Ledger::line)
                .collect(Collectors.toSet());
    }

    /// With the terms as TDB2 stores them (`0.90` is `0.9`), so that the same correction always leaves the same
    /// line.
    private static String line(Triple triple) {
        Node object = NormalizeTermsTDB2.normalizeTDB2(triple.getObject());
        return NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), object) + " .";
    }

    /// As it stands in the store, said of the article's graph.
    static Ledger read(Graph ledger, Node name) {
        return new Ledger(lines(ledger, name, Vocab.WITHDREW), lines(ledger, name, Vocab.INSERTED));
    }

    private static Set<String> lines(Graph ledger, Node name, Node property) {
        return ledger.stream(name, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<Triple> write(Node name) {
        return Stream.concat(
                withdrew.stream().map(line -> entry(name, Vocab.WITHDREW, line)),
                inserted.stream().map(line -> entry(name, Vocab.INSERTED, line)));
    }

    private static Triple entry(Node name, Node property, String line) {
        return Triple.create(name, property, NodeFactory.createLiteralString(line));
    }

    /// What was extracted, before anything was corrected.
    Graph undo(Graph content) {
        if (equals(EMPTY)) {
            return content;
        }
        Graph extracted = GraphMemFactory.createDefaultGraphSameTerm();
        content.stream().forEach(extracted::add);
        parse(inserted).stream().forEach(extracted::delete);
        parse(withdrew).stream().forEach(extracted::add);
        return extracted;
    }

    private static Graph parse(Set<String> lines) {
        return RDFParser.fromString(String.join("\n", lines), Lang.NTRIPLES).toGraph();
    }
}
