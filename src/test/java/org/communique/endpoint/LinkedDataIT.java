package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every IRI of the graph leads to a description of it.
class LinkedDataIT {

    private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    private static World world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = World.in(folder);
        world.store().background(World.graph("""
                <https://w3id.org/communique/ns> a owl:Ontology ; dcterms:title "A vocabulary"@en .
                :Statement a owl:Class ; rdfs:label "statement"@en ; rdfs:comment "Said, <b>not</b> done."@en .
                :text a owl:DatatypeProperty ; rdfs:label "text"@en ; rdfs:domain :Statement .
                act: a skos:ConceptScheme ; skos:prefLabel "Speech acts"@en .
                act:urge a skos:Concept ; skos:inScheme act: ; skos:prefLabel "urge"@en .
                <https://w3id.org/communique/id/agent/josé-müller> a :Person ; rdfs:label "José Müller" .
                <https://w3id.org/communique/id/agent/mallory> rdfs:label \"\"\"%s\"\"\" ;
                    schema:url <javascript:alert(1)> , "javascript:alert(2)" .
                """.formatted(ATTACK)));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/id/statement/a1-1, /doc/statement/a1-1",
        "/id/agent/jos%C3%A9-m%C3%BCller, /doc/agent/jos%C3%A9-m%C3%BCller",
        "/speechact/urge, /doc/speechact/urge",
        "/plover/, /doc/plover/",
        "/ns, /doc/ns"
    })
    void thingsLeadToTheirDocuments(String thing, String document) {
        var response = world.get(thing);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue(document);
        assertThat(response.headers().firstValue("Link")).hasValue("<" + document + ">; rel=\"describedby\"");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml",
        "application/trig",
        "application/n-quads"
    })
    void documentsComeInTheFormatAskedFor(String type) {
        var response = world.get("/doc/statement/a1-1", "Accept", type);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(found -> assertThat(found).startsWith(type));
        assertThat(response.headers().allValues("Vary")).contains("Accept");
        Lang lang = RDFLanguages.contentTypeToLang(type);
        Graph described =
                RDFParser.fromString(response.body(), lang).toDatasetGraph().getDefaultGraph();
        assertThat(described.contains(
                        NodeFactory.createURI("https://w3id.org/communique/id/statement/a1-1"),
                        NodeFactory.createURI("https://w3id.org/communique/ns#text"),
                        NodeFactory.createLiteralLang("we will keep them", "en")))
                .isTrue();
    }

    @Test
    void browsersGetAPage() {
        var response = world.get(
                "/doc/statement/a1-1", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(found -> assertThat(found).startsWith("text/html"));
        assertThat(response.body())
                .contains("<title>“we will keep them” – Communique</title>")
                .contains("<a href=\"/doc/ns#Statement\">statement</a>")
                .contains("/doc/statement/a1-1?format=jsonld");
    }

    @Test
    void articlesAreDescribedByTheirGraph() {
        for (String thing : List.of("/doc/article/a1", "/doc/graph/article-a1")) {
            assertThat(world.get(thing, "Accept", "text/turtle").body()).contains("we will keep them");
            assertThat(world.get(thing, "Accept", "application/n-quads").body())
                    .contains("<" + World.GRAPH + "> .")
                    .contains("we will keep them");
        }
    }

    @Test
    void answersLinkToWhatElseThereIs() {
        String links =
                world.get("/doc/statement/a1-1").headers().firstValue("Link").orElseThrow();

        assertThat(links)
                .contains("<https://w3id.org/communique/id/statement/a1-1>; rel=\"describes\"")
                .contains("</doc/statement/a1-1?format=rdf>; rel=\"alternate\"; type=\"application/rdf+xml\"")
                .contains("rel=\"describedby\"");
    }

    @Test
    void whatAClientHasIsNotSentAgain() {
        String tag = world.get("/doc/statement/a1-1", "Accept", "text/turtle")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(world.get("/doc/statement/a1-1", "Accept", "text/turtle", "If-None-Match", "\"x\", " + tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(world.get("/doc/statement/a1-1", "Accept", "text/html", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headTellsWhatGetWouldBring() {
        var head = world.send(world.at("/doc/statement/a1-1").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(world.get("/doc/country/XX").statusCode()).isEqualTo(404);
        assertThat(world.get("/doc/statement/a1-1", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(world.get("/doc/statement/a1-1?format=doc").statusCode()).isEqualTo(406);
        assertThat(world.send(world.at("/doc/statement/a1-1").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
        assertThat(world.send(world.at("/id/statement/a1-1").DELETE()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void whatWasReplacedIsGone(@TempDir Path folder) {
        try (World changing = World.in(folder)) {
            changing.store().replace(List.of(World.article("a2")));

            for (String thing : List.of("/doc/article/a1", "/doc/graph/article-a1")) {
                HttpResponse<String> gone = changing.get(thing);
                assertThat(gone.statusCode()).isEqualTo(410);
                assertThat(gone.headers().firstValue("Link")).hasValue("</doc/article/a2>; rel=\"successor-version\"");
            }
            changing.store().remove("tokyo");
            assertThat(changing.get("/doc/article/a2").statusCode()).isEqualTo(410);
            changing.store().replace(List.of(World.article("a2")));
            assertThat(changing.get("/doc/article/a2").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void vocabularyIsDocumented() {
        String page = world.get("/doc/ns", "Accept", "text/html").body();

        assertThat(page)
                .contains("<title>A vocabulary – Communique</title>")
                .contains("<section id=\"Statement\">")
                .contains("Said, &lt;b&gt;not&lt;/b&gt; done.")
                .contains("<section id=\"text\">")
                .contains("<a href=\"/doc/ns#Statement\">cmq:Statement</a>")
                .contains("<a href=\"/doc/speechact/\">speechact</a>");
        assertThat(world.get("/doc/ns", "Accept", "application/n-triples").body())
                .contains("<https://w3id.org/communique/ns#text>")
                .doesNotContain("José");
    }

    @Test
    void codeListsAreDescribed() {
        assertThat(world.get("/doc/speechact/", "Accept", "text/html").body())
                .contains("<h1>Speech acts</h1>")
                .contains("<a href=\"/doc/speechact/urge\">urge</a>");
        assertThat(world.get("/doc/speechact/urge", "Accept", "text/turtle").body())
                .contains("skos:prefLabel");
    }

    @Test
    void namesOfAnyScriptAreFound() {
        assertThat(world.get("/doc/agent/jos%C3%A9-m%C3%BCller", "Accept", "text/html")
                        .body())
                .contains("<h1>José Müller</h1>");
    }

    @Test
    void labelsCannotBecomePartOfThePage() {
        String page = world.get("/doc/agent/mallory", "Accept", "text/html").body();

        assertThat(page).doesNotContain("<script>", "<img", "href=\"javascript").contains("&lt;script&gt;alert(1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/x%0d%0aSet-Cookie:%20a=b",
                "/id/x%0d%0aSet-Cookie:%20a=b",
                "/doc/%3Cscript%3Ealert(1)%3C/script%3E",
                "/doc/..%2f..%2fetc/passwd",
                "/doc/%2e%2e/%2e%2e/etc/passwd",
                "/doc/%",
                "/doc/%zz"
            })
    void addressesCannotBreakOut(String path) throws Exception {
        String answer = PagesIT.raw(world, "GET " + path);

        assertThat(answer)
                .doesNotContain("\r\nSet-Cookie", "<script>", "root:")
                .matches("(?s)HTTP/1.1 (303|400|404) .*");
    }
}
