package org.communique.query;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/// Reads RDF terms as people type them.
public final class Term {

    private Term() {}

    /// Reads `country:JP` (see `queries/prefixes.txt`), `<https://…>`, `https://…`, `"text"@en` or a number.
    public static Node parse(String text) {
        if (text.startsWith("http://") || text.startsWith("https://")) {
            return parseTerm("<" + text + ">", text);
        }
        return parseTerm(text, text);
    }

    private static Node parseTerm(String term, String typed) {
        try {
            Node node = NodeFactoryExtra.parseNode(term, Sparql.prefixes());
            if (node.isConcrete() && !node.isBlank()) {
                return node;
            }
        } catch (RiotException e) {
            throw new IllegalArgumentException(complaint(typed), e);
        }
        throw new IllegalArgumentException(complaint(typed));
    }

    private static String complaint(String typed) {
        return "'" + typed + "' is no RDF term: write <IRI>, a name with a known prefix as in country:JP, or \"text\"";
    }
}
