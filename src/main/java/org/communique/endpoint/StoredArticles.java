package org.communique.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/// Which articles the store holds, as its catalogue says.
record StoredArticles(DatasetGraph dataset) {

    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{16}");

    private static final String ALL = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?graph ?key
            WHERE { GRAPH <https://w3id.org/communique/id/graph/catalogue> { ?graph dcterms:identifier ?key } }
            ORDER BY ?key
            """;

    private static final String BEFORE = """
            PREFIX prov: <http://www.w3.org/ns/prov#>
            SELECT ?before
            WHERE { GRAPH <https://w3id.org/communique/id/graph/catalogue> { ?article prov:wasRevisionOf ?before } }
            """;

    /// An article's graph, the key that stays with its versions, and this version's name.
    record Entry(String graph, String key) {

        String version() {
            return graph.substring(graph.lastIndexOf('-') + 1);
        }
    }

    /// In the order of their keys.
    List<Entry> all() {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec asked = QueryExec.dataset(dataset).query(ALL).build()) {
                return asked.select().stream()
                        .map(row -> new Entry(
                                row.get("graph").getURI(), row.get("key").getLiteralLexicalForm()))
                        .toList();
            }
        });
    }

    /// The key of the version, if that is stored.
    Optional<String> key(String version) {
        if (!VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        return all().stream()
                .filter(entry -> entry.version().equals(version))
                .map(Entry::key)
                .findFirst();
    }

    /// The version of the same article that this one took the place of.
    Optional<String> predecessor(String version) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(BEFORE);
        query.setIri("article", "https://w3id.org/communique/id/article/" + version);
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec asked =
                    QueryExec.dataset(dataset).query(query.asQuery()).build()) {
                RowSet rows = asked.select();
                return rows.hasNext()
                        ? Optional.of(rows.next().get("before").getURI()).map(iri -> iri.replaceFirst(".*/", ""))
                        : Optional.empty();
            }
        });
    }
}
