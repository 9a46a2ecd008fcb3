package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.communique.rdf.ArticleGraph;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Libraries that people use to ask endpoints, with plain data and with reifiers of RDF 1.2.
class ClientsIT {

    private static final String REIFIED = "https://w3id.org/communique/id/graph/article-r1";

    private static World world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = World.in(folder);
        world.store().replace(List.of(new ArticleGraph(REIFIED, "r1", "reified", World.graph("""
                                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                                art:r1 a :Article .
                                art:r1-e a :Event ; rdf:reifies <<( art:japan :imposes art:sanction )>> .
                                """))));
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
            try (GraphQueryResult triples = connection
                    .prepareGraphQuery("CONSTRUCT WHERE { ?s a <https://w3id.org/communique/ns#Event> }")
                    .evaluate()) {
                assertThat(triples.stream()).hasSize(1);
            }
        } finally {
            rdf4j.shutDown();
        }
    }

    @Test
    void documentsOfReifiersAreReadByClientsOfRdf11() {
        for (String form : List.of("jsonld", "rdf", "nt", "ttl", "trig", "nq")) {
            var response = world.get("/doc/graph/article-r1?format=" + form);
            assertThat(response.statusCode()).as(form).isEqualTo(200);
            assertThat(response.body()).as(form).doesNotContain("<<(").contains("japan");
        }
    }
}
