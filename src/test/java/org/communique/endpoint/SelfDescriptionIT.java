package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.communique.query.NamedQuery;
import org.communique.query.Prefixes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the endpoint tells of itself.
class SelfDescriptionIT {

    private static World world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = World.in(folder);
        world.store().background(Examples.with(World.graph(":Statement rdfs:label 'statement' .")));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static boolean ask(Graph graph, String pattern) {
        try (QueryExec asked =
                QueryExec.graph(graph).query("""
                        PREFIX void: <http://rdfs.org/ns/void#>
                        PREFIX dcat: <http://www.w3.org/ns/dcat#>
                        PREFIX cmq: <https://w3id.org/communique/ns#>
                        ASK { %s }
                        """.formatted(pattern)).build()) {
            return asked.ask();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/void", "/catalog"})
    void datasetIsDescribed(String path) {
        Graph described = RDFParser.fromString(
                        world.get(path, "Accept", "text/turtle").body(), Lang.TURTLE)
                .toGraph();
        URI address = world.endpoint().address();

        assertThat(described.stream()).noneMatch(triple -> triple.getSubject().isBlank());
        assertThat(ask(described, "?d a void:Dataset ; void:sparqlEndpoint <%ssparql>".formatted(address)))
                .isTrue();
        assertThat(ask(described, "?d void:triples ?n FILTER(?n > 5)")).isTrue();
        assertThat(ask(described, "?d void:classPartition [ void:class cmq:Statement ; void:entities 1 ]"))
                .isTrue();
        assertThat(ask(described, "?d void:propertyPartition [ void:property cmq:text ; void:triples 1 ]"))
                .isTrue();
        assertThat(
                        ask(
                                described,
                                "?d void:exampleResource <https://w3id.org/communique/id/statement/a1-1> , <https://w3id.org/communique/id/article/a1>"))
                .isTrue();
        assertThat(ask(
                        described,
                        "?c a dcat:Catalog ; dcat:dataset/dcat:distribution ?x ; dcat:service/dcat:endpointURL ?y"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"application/ld+json", "application/rdf+xml", "application/n-triples", "text/turtle"})
    void descriptionsComeInTheFormatAskedFor(String type) {
        for (String path : new String[] {"/.well-known/void", "/sparql"}) {
            assertThat(world.get(path, "Accept", type).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(found -> assertThat(found).startsWith(type));
            assertThat(world.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
        }
    }

    @Test
    void aProxysAddressIsTold(@TempDir Path folder) {
        Settings settings = new Settings("127.0.0.1", 0, URI.create("https://news.example/"), "*", Downloads.NONE);
        try (World behind = World.in(folder, settings)) {
            assertThat(behind.get("/.well-known/void", "Accept", "application/n-triples")
                            .body())
                    .contains("<https://news.example/sparql>")
                    .doesNotContain("127.0.0.1");
            assertThat(behind.get("/sparql", "Accept", "application/n-triples").body())
                    .contains("<https://news.example/sparql>")
                    .doesNotContain("127.0.0.1");
        }
    }

    /// The proxy passes on what is below `/graph`, without that.
    @Test
    void everythingIsBelowThePathOfTheProxy(@TempDir Path folder) {
        Settings settings =
                new Settings("127.0.0.1", 0, URI.create("https://news.example/graph/"), "*", Downloads.NONE);
        try (World behind = World.in(folder, settings)) {
            assertThat(behind.get("/id/article/a1").headers().firstValue("Location"))
                    .hasValue("/graph/doc/article/a1");
            var page = behind.get("/doc/article/a1", "Accept", "text/html");
            assertThat(page.body())
                    .contains("href=\"/graph/web/document.css\"", "href=\"/graph/doc/ns#Article\"")
                    .contains("href=\"/graph/doc/article/a1?format=jsonld\"", "href=\"/graph/\"")
                    .doesNotContain("=\"/doc", "=\"/web", "=\"/\"");
            assertThat(page.headers().firstValue("Link"))
                    .hasValueSatisfying(links -> assertThat(links)
                            .contains("</graph/doc/article/a1?format=ttl>", "</graph/.well-known/void>"));
            assertThat(behind.get("/sparql", "Accept", "text/html").headers().firstValue("Location"))
                    .hasValue("/graph/");
            assertThat(behind.get("/.well-known/void", "Accept", "text/turtle").body())
                    .contains("<https://news.example/graph/sparql>");
            assertThat(behind.get("/openapi.json").body()).contains("\"/graph\"");
            assertThat(behind.get("/").body()).doesNotContain("=\"/");
        }
    }

    @Test
    void peopleWhoComeToTheEndpointAreSentToTheWorkbench() {
        var response = world.get("/sparql", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void examplesAreInTheData() {
        var response = world.query("""
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?example { ?example a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct ?query }
                """, "Accept", "text/csv");

        assertThat(response.body().lines().skip(1))
                .hasSameSizeAs(NamedQuery.all())
                .contains("https://w3id.org/communique/id/query/who-sanctions");
        assertThat(world.query(
                                "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?p { [] sh:prefix ?p ; sh:namespace ?n }",
                                "Accept",
                                "text/csv")
                        .body()
                        .lines()
                        .skip(1))
                .hasSameSizeAs(Prefixes.known().keySet());
    }

    @Test
    void interfaceIsDescribed() {
        var api = JSON.parse(world.get("/openapi.json").body());

        assertThat(api.get("openapi").getAsString().value()).startsWith("3.");
        assertThat(api.getObj("paths").keySet())
                .contains("/sparql", "/queries", "/queries/who-sanctions")
                .hasSize(NamedQuery.all().size() + 5);
    }

    @Test
    void crawlersAreToldWhatNotToAsk() {
        assertThat(world.get("/robots.txt").body()).contains("Disallow: /sparql");
    }

    @Test
    void operatorsSeeHowItIs() {
        assertThat(world.get("/$/ping").statusCode()).isEqualTo(200);
        assertThat(world.get("/$/ready").body()).isEqualTo("ready\n");
        assertThat(world.get("/$/metrics").body())
                .contains("communique_articles{application=\"fuseki\"} 1.0")
                .contains("fuseki_requests");
    }
}
