package org.communique.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;

/// Reads SPARQL in which the prefixes of the vocabulary need not be declared.
final class Sparql {

    /// So that `<country/JP>` means the same wherever the process was started.
    private static final String BASE = "https://w3id.org/communique/id/";

    private Sparql() {}

    static Query parse(String sparql) {
        Query query = new Query();
        query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.known()));
        try {
            return QueryFactory.parse(query, sparql, BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw QuerySyntaxException.of(sparql, e);
        } catch (QueryException | RiotException e) {
            throw QuerySyntaxException.of(sparql, new QueryParseException(e.getMessage(), e, -1, -1));
        }
    }

    static PrefixMap prefixes() {
        return PrefixMapFactory.create(Prefixes.known());
    }
}
