package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.ArticleGraph;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Libraries that people use to ask endpoints, with plain data and with reifiers of RDF 1.2.
class ClientsIT {

    static final String REIFIED = "https://w3id.org/communique/id/graph/article-r1";

    private static final List<Lang> STREAMED = List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.TRIG, Lang.NQUADS);
    private static final List<Lang> FORMATS =
            List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.TRIG, Lang.NQUADS, Lang.RDFXML, Lang.JSONLD);

    private static World world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = World.in(folder);
        world.store().replace(List.of(new ArticleGraph(REIFIED, "r1", "reified", reified())));
    }

    static Graph reified() {
        return World.graph("""
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                art:r1 a :Article .
                art:r1-e a :Event ; rdf:reifies <<( art:japan :imposes art:sanction )>> .
                """);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void jenaAsksAndFetches() {
        try (RDFConnection jena = RDFConnectionRemote.service(
                        world.endpoint().address().toString())
                .queryEndpoint("sparql")
                .gspEndpoint("data")
                .build()) {
            assertThat(jena.queryAsk("ASK { ?s a <https://w3id.org/communique/ns#Statement> }"))
                    .isTrue();
            jena.querySelect(
                    "SELECT ?t { ?e <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }",
                    row -> assertThat(row.get("t").asNode().isTripleTerm()).isTrue());
            Model graph = jena.fetch(World.GRAPH);
            assertThat(graph.size()).isEqualTo(4);
            Model described = jena.queryConstruct("CONSTRUCT WHERE { ?s a <https://w3id.org/communique/ns#Event> }");
            assertThat(described.size()).isEqualTo(1);
            List<Object> rows = new ArrayList<>();
            jena.querySelect("SELECT * { ?s ?p ?o }", rows::add);
            assertThat(rows).hasSizeGreaterThan(7);
        }
    }

    /// Which asks for binary results first, and for RDF in whatever it can read.
    @Test
    void rdf4jAsks() {
        SPARQLRepository rdf4j = new SPARQLRepository(
                world.endpoint().address().resolve("/sparql").toString());
        try (RepositoryConnection connection = rdf4j.getConnection()) {
            assertThat(connection
                            .prepareBooleanQuery("ASK { ?s a <https://w3id.org/communique/ns#Statement> }")
                            .evaluate())
                    .isTrue();
            try (TupleQueryResult rows = connection
                    .prepareTupleQuery("SELECT ?text { ?s <https://w3id.org/communique/ns#text> ?text }")
                    .evaluate()) {
                assertThat(rows.stream().map(row -> row.getValue("text").stringValue()))
                        .containsExactly("we will keep them");
            }
            try (TupleQueryResult rows = connection
                    .prepareTupleQuery("SELECT ?t { ?e <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }")
                    .evaluate()) {
                assertThat(rows.stream().map(row -> row.getValue("t").isTriple()))
                        .containsExactly(true);
            }
            try (GraphQueryResult triples = connection
                    .prepareGraphQuery("CONSTRUCT WHERE { ?s a <https://w3id.org/communique/ns#Event> }")
                    .evaluate()) {
                assertThat(triples.stream()).hasSize(1);
            }
            try (GraphQueryResult triples =
                    connection.prepareGraphQuery("CONSTRUCT WHERE { ?s ?p ?o }").evaluate()) {
                assertThat(triples.stream()).hasSizeGreaterThan(7);
            }
        } finally {
            rdf4j.shutDown();
        }
    }

    private static final List<String> READ = List.of(
            "/doc/graph/article-r1",
            "/data?graph=" + World.encode(REIFIED),
            "/data?default",
            "/sparql?query=" + World.encode("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + REIFIED + "> { ?s ?p ?o } }"),
            "/sparql?query=" + World.encode("DESCRIBE <https://w3id.org/communique/id/article/r1-e>"));

    /// Of the formats that can be read at the address.
    static Stream<Arguments> addressesAndFormats() {
        return READ.stream()
                .flatMap(path -> FORMATS.stream()
                        .filter(lang -> !path.equals("/data?default") || STREAMED.contains(lang))
                        .map(lang -> Arguments.of(path, lang.getHeaderString())));
    }

    @ParameterizedTest
    @MethodSource("addressesAndFormats")
    void whoAsksForNothingElseGetsRdf11(String path, String type) {
        var response = world.get(path, "Accept", type);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(said -> assertThat(said).startsWith(type).doesNotContain("version"));
        assertThat(read(response)).contains("standsFor").doesNotContain("<<(").contains("#Statement");
    }

    @ParameterizedTest
    @MethodSource("addressesAndFormats")
    void whoAsksForRdf12GetsTripleTerms(String path, String type) {
        var response = world.get(path, "Accept", type + ";version=1.2");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Vary")).anyMatch(fields -> fields.startsWith("Accept"));
        if (type.equals(Lang.JSONLD.getHeaderString())) {
            assertThat(read(response)).contains("standsFor");
        } else {
            assertThat(response.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(said -> assertThat(said).contains("version=1.2"));
            assertThat(read(response)).contains("<<(").doesNotContain("standsFor");
        }
    }

    /// What the answer says, as lines.
    private static String read(HttpResponse<String> response) {
        String type =
                response.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        DatasetGraph read = RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type))
                .toDatasetGraph();
        return read.stream().map(NodeFmtLib::str).collect(Collectors.joining("\n"));
    }
}
