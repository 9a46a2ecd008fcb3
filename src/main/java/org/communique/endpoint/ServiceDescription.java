package org.communique.endpoint;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// What the SPARQL endpoint can do, in the words of SPARQL 1.1 Service Description.
final class ServiceDescription {

    private static final List<String> FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD",
            "TriG",
            "N-Quads");

    private ServiceDescription() {}

    /// `site` is the address of the whole endpoint, without a slash at its end.
    static Graph of(String site, String endpoint) {
        Descriptions said = new Descriptions();
        Node service = Descriptions.iri(endpoint);
        Node dataset = Descriptions.iri(site + "/.well-known/void#dataset");
        Node union = Descriptions.iri(site + "/.well-known/void#union");
        said.add(service, "a", said.term("sd:Service"))
                .add(service, "sd:endpoint", service)
                .add(service, "sd:supportedLanguage", said.term("sd:SPARQL11Query"))
                .add(service, "sd:feature", said.term("sd:UnionDefaultGraph"))
                .add(service, "sd:defaultDataset", dataset)
                .add(dataset, "a", said.term("sd:Dataset"))
                .add(dataset, "rdfs:label", "Statements and events reported in news, by article")
                .add(dataset, "sd:defaultGraph", union)
                .add(union, "a", said.term("sd:Graph"))
                .add(union, "rdfs:label", "The union of all named graphs")
                .add(service, "rdfs:seeAlso", Descriptions.iri(site + "/.well-known/void"));
        FORMATS.forEach(format -> said.add(service, "sd:resultFormat", said.term("formats:" + format)));
        return said.graph();
    }
}
