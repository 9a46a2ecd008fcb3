package org.communique.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/// A few triples to ask.
record World(DatasetGraph dataset) {

    /// What the articles of these tests have in common: four actors, and the labels of the code lists.
    static final String ACTORS = """
            country:JP rdfs:label "Japan"@en . country:RU rdfs:label "Russia"@en . country:US rdfs:label "United States"@en .
            agent:kishida rdfs:label "Fumio Kishida"@en .
            """;

    /// Reads Turtle with the known prefixes.
    static World of(String... turtle) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        String text = ClassPath.require("/queries/prefixes.txt") + String.join("\n", turtle);
        RDFParser.fromString(text, Lang.TURTLE).factory(new FactoryRDFStd()).parse(dataset);
        return new World(dataset);
    }

    /// The answer of a shipped query, as a table.
    String ask(String name, String... parameter) {
        Map<String, Node> values = parameter.length == 0 ? Map.of() : Map.of(parameter[0], Term.parse(parameter[1]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answers.write(dataset, NamedQuery.load(name).bind(values), Format.TABLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    String answer(String sparql, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answers.write(dataset, sparql, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
