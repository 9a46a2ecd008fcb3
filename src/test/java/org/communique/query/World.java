package org.communique.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
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

    /// The world of `queries/analyst.ttl`: three articles with something for every question.
    static World analyst() {
        return of(ClassPath.require("/queries/analyst.ttl"));
    }

    /// The answer of a shipped query, as a table; triples as Turtle. Parameters come as name, value, name, value.
    String ask(String name, String... parameter) {
        Map<String, String> values = new TreeMap<>();
        for (int next = 0; next < parameter.length; next += 2) {
            values.put(parameter[next], parameter[next + 1]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answers.write(dataset, NamedQuery.load(name).bindTyped(values), null, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    String answer(String sparql, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answers.write(dataset, sparql, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
