package org.communique.rdf;

import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.sparql.graph.GraphReadOnly;

/// What people have set right. Immutable.
///
/// ```turtle
/// [] a cmq:Retraction ; cmq:corrects ev:1 ; prov:wasAttributedTo "Ana" ; rdfs:comment "a quotation from a film" .
/// [] a cmq:Amendment ; cmq:corrects st:2 ; cmq:correctedProperty cmq:speaker ; cmq:correctedValue agent:x ; … .
/// [] a cmq:Merger ; cmq:corrects agent:mr-x ; cmq:mergedInto agent:x ; … .
/// ```
public final class Corrections {

    /// Nothing was ever set right.
    public static final Corrections NONE = of(GraphMemFactory.createDefaultGraphSameTerm());

    private static final int DIGITS = 10;

    private final Graph graph;
    private final List<Correction> all;

    private Corrections(Graph graph, List<Correction> all) {
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        graph.stream().forEach(copy::add);
        this.graph = new GraphReadOnly(copy);
        this.all = all;
    }

    /// Reads them from a graph as [#graph()] gives it.
    public static Corrections of(Graph graph) {
        return new Corrections(graph, new CorrectionReader(graph).read());
    }

    /// Reads Turtle in which the prefixes of the vocabulary need not be declared. Corrections without a name
    /// get one from their content; those that do not say whose they are or of when are by `author`, at `time`
    /// (ISO 8601). Throws [IllegalArgumentException] with a sentence for the writer of the file.
    public static Corrections parse(String turtle, String author, String time) {
        Graph read = GraphMemFactory.createDefaultGraphSameTerm();
        try {
            RDFParser.create()
                    .source(new StringReader(turtle))
                    .lang(Lang.TURTLE)
                    .prefixes(PrefixMapFactory.create(known()))
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(read);
        } catch (RiotException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        Graph named = named(read);
        named.stream(Node.ANY, Vocab.CORRECTS, Node.ANY)
                .map(Triple::getSubject)
                .toList()
                .forEach(id -> sign(named, id, author, time));
        return of(named);
    }

    private static Map<String, String> known() {
        Map<String, String> prefixes = new HashMap<>(Ontology.load().prefixes());
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        return prefixes;
    }

    private static void sign(Graph graph, Node id, String author, String time) {
        if (!author.isEmpty() && !graph.contains(id, Vocab.WAS_ATTRIBUTED_TO, Node.ANY)) {
            graph.add(id, Vocab.WAS_ATTRIBUTED_TO, Literals.string(author));
        }
        if (!graph.contains(id, Vocab.GENERATED_AT_TIME, Node.ANY)) {
            graph.add(id, Vocab.GENERATED_AT_TIME, Literals.dateTime(time));
        }
    }

    /// There are no blank nodes in a store: the same correction read again is the same correction.
    private static Graph named(Graph read) {
        Map<Node, Node> names = new HashMap<>();
        read.stream()
                .map(Triple::getSubject)
                .filter(Node::isBlank)
                .distinct()
                .toList()
                .forEach(blank -> names.put(blank, name(read, blank)));
        Graph named = GraphMemFactory.createDefaultGraphSameTerm();
        read.stream()
                .forEach(triple -> named.add(
                        names.getOrDefault(triple.getSubject(), triple.getSubject()),
                        triple.getPredicate(),
                        names.getOrDefault(triple.getObject(), triple.getObject())));
        return named;
    }

    private static Node name(Graph read, Node blank) {
        String content = read.stream(blank, Node.ANY, Node.ANY)
                .map(triple -> NodeFmtLib.strNT(triple.getPredicate()) + " " + NodeFmtLib.strNT(triple.getObject()))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return NodeFactory.createURI(
                    Iris.BASE + "correction/" + HexFormat.of().formatHex(hash).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// As they are stored: the corrections with author and time, and the actors that others are merged into.
    public Graph graph() {
        return graph;
    }

    /// Writes them in the form in which they can be read again. Does not close `out`.
    public void writeTurtle(OutputStream out) {
        Graph prefixed = GraphMemFactory.createDefaultGraphSameTerm();
        graph.stream().forEach(prefixed::add);
        prefixed.getPrefixMapping().setNsPrefixes(known());
        RDFWriter.source(prefixed)
                .lang(Lang.TURTLE)
                .set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT)
                .output(out);
    }

    /// The IRIs of the corrections, sorted.
    public List<String> ids() {
        return all.stream().map(correction -> correction.id().getURI()).toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// What they set right: facts and actors.
    public Set<Node> subjects() {
        return all.stream().map(Correction::subject).collect(Collectors.toSet());
    }

    /// The actors that others are merged into and that nothing here describes.
    public Set<Node> undescribed() {
        return mergers()
                .map(Correction.Merger::into)
                .filter(into -> !graph.contains(into, Vocab.TYPE, Node.ANY))
                .collect(Collectors.toSet());
    }

    /// Whether a property describes an actor, rather than saying something of it.
    public static boolean describes(Node property) {
        return CorrectedGraph.DESCRIPTION.contains(property);
    }

    private Stream<Correction.Merger> mergers() {
        return all.stream().filter(Correction.Merger.class::isInstance).map(Correction.Merger.class::cast);
    }

    /// Where a chain of mergers ends; there are no circles.
    private Node end(Correction.Merger merger) {
        return mergers()
                .filter(next -> next.subject().equals(merger.into()))
                .findFirst()
                .map(this::end)
                .orElse(merger.into());
    }

    /// These with others beside them; of two of one name the other one stands.
    public Corrections plus(Corrections others) {
        Graph both = GraphMemFactory.createDefaultGraphSameTerm();
        Set<String> renewed = Set.copyOf(others.ids());
        graph.stream()
                .filter(triple -> !renewed.contains(triple.getSubject().getURI()))
                .forEach(both::add);
        others.graph.stream().forEach(both::add);
        return of(both);
    }

    /// These with the description of actors that others are merged into.
    public Corrections describing(List<Triple> descriptions) {
        Graph described = GraphMemFactory.createDefaultGraphSameTerm();
        graph.stream().forEach(described::add);
        descriptions.forEach(described::add);
        return of(described);
    }

    /// All but the one of that name. Throws [IllegalArgumentException] where there is none.
    public Corrections without(String id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException("there is no correction <" + id + ">");
        }
        Set<Node> needed = mergers()
                .filter(merger -> !merger.id().getURI().equals(id))
                .map(Correction.Merger::into)
                .collect(Collectors.toSet());
        Set<Node> dropped = mergers().map(Correction.Merger::into).collect(Collectors.toSet());
        dropped.removeAll(needed);
        Graph rest = GraphMemFactory.createDefaultGraphSameTerm();
        graph.stream()
                .filter(triple -> !triple.getSubject().getURI().equals(id) && !dropped.contains(triple.getSubject()))
                .forEach(rest::add);
        return of(rest);
    }

    /// What an article's graph says once all of this is set right; the same graph where nothing of it is touched.
    public Graph apply(Graph extracted) {
        if (all.isEmpty()) {
            return extracted;
        }
        CorrectedGraph corrected = new CorrectedGraph(extracted, graph);
        all.forEach(corrected::apply);
        mergers().forEach(merger -> corrected.merge(merger.subject(), end(merger)));
        return corrected.result();
    }
}
