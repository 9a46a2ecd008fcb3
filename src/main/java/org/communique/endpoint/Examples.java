package org.communique.endpoint;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.query.NamedQuery;
import org.communique.query.Prefixes;

/// The shipped queries and the prefixes as data (`sh:SPARQLExecutable`, `sh:declare`), where query editors look for
/// examples.
public final class Examples {

    private static final String QUERY = Names.ROOT + "id/query/";
    private static final String PREFIX = Names.ROOT + "id/prefix/";
    private static final String PREFIXES = Names.ROOT + "id/prefixes";

    private Examples() {}

    /// What is the background of all articles, with the examples beside it.
    public static Graph with(Graph background) {
        Graph both = GraphFactory.createDefaultGraph();
        both.getPrefixMapping().setNsPrefixes(background.getPrefixMapping());
        background.stream().forEach(both::add);
        graph().stream().forEach(both::add);
        return both;
    }

    static Graph graph() {
        Descriptions said = new Descriptions();
        Node prefixes = Descriptions.iri(PREFIXES);
        Prefixes.known().forEach((name, namespace) -> {
            Node prefix = Descriptions.iri(PREFIX + name);
            said.add(prefixes, "sh:declare", prefix)
                    .add(prefix, "sh:prefix", Descriptions.plain(name))
                    .add(prefix, "sh:namespace", said.typed(namespace, "xsd:anyURI"));
        });
        NamedQuery.all().forEach(query -> add(query, prefixes, said));
        return said.graph();
    }

    private static void add(NamedQuery query, Node prefixes, Descriptions said) {
        String text = query.example();
        kind(text).ifPresent(kind -> {
            Node example = Descriptions.iri(QUERY + query.name());
            String name = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
            said.add(example, "a", said.term("sh:SPARQLExecutable"))
                    .add(example, "a", said.term("sh:SPARQL" + name + "Executable"))
                    .add(example, "rdfs:label", query.title())
                    .add(example, "rdfs:comment", query.title())
                    .add(example, "sh:prefixes", prefixes)
                    .add(example, "sh:" + kind, Descriptions.plain(text));
        });
    }

    /// `select`, `ask` or `construct`; empty for what SHACL has no word for.
    private static Optional<String> kind(String text) {
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxARQ);
            if (query.isSelectType()) {
                return Optional.of("select");
            }
            return query.isAskType()
                    ? Optional.of("ask")
                    : Optional.of("construct").filter(_ -> query.isConstructType());
        } catch (QueryException e) {
            throw new IllegalStateException("a shipped query is no SPARQL: " + text, e);
        }
    }
}
