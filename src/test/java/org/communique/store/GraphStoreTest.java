package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.communique.rdf.ArticleGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the store keeps of articles that come, change and come again.
class GraphStoreTest {

    private static final String PREFIXES = """
            PREFIX :        <https://w3id.org/communique/ns#>
            PREFIX art:     <https://w3id.org/communique/id/article/>
            PREFIX st:      <https://w3id.org/communique/id/statement/>
            """;

    @TempDir
    private Path folder;

    private GraphStore store;

    @BeforeEach
    void open() {
        store = GraphStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void remembersThatAnArticleWasTakenOutUntilItComesAgain() {
        ArticleGraph article = article("tokyo", "a1", "st:a1-1 :text 'one' .");
        store.replace(List.of(article));

        assertThat(store.remove("tokyo")).isTrue();

        assertThat(store.articles()).isZero();
        assertThat(quads())
                .containsExactly(
                        "graph/catalogue article/a1 owl:deprecated true",
                        "graph/catalogue graph/article-a1 owl:deprecated true");
        assertThat(store.remove("tokyo")).isFalse();

        store.replace(List.of(article));
        assertThat(quads()).noneMatch(quad -> quad.contains("deprecated")).hasSize(3);
    }

    @Test
    void keepsEachArticleInItsOwnGraphAndItsKeyInTheCatalogue() {
        assertThat(store.replace(List.of(article("tokyo", "a1", "st:a1-1 :text 'one' ."), article("riga", "b1", ""))))
                .isEqualTo(new Replaced(2, 0, 0, 3));

        assertThat(quads())
                .containsExactly(
                        "graph/article-a1 article/a1 rdf:type :Article",
                        "graph/article-a1 statement/a1-1 :text 'one'",
                        "graph/article-b1 article/b1 rdf:type :Article",
                        "graph/catalogue graph/article-a1 dcterms:identifier 'tokyo'",
                        "graph/catalogue graph/article-b1 dcterms:identifier 'riga'");
        assertThat(store.articles()).isEqualTo(2);
        assertThat(store.quads()).isEqualTo(5);
    }

    @Test
    void newVersionTakesThePlaceOfTheOldAndTouchesNothingElse() {
        store.replace(List.of(article("tokyo", "a1", "st:a1-1 :text 'one' ."), article("riga", "b1", "")));

        assertThat(store.replace(List.of(article("tokyo", "a2", "st:a2-1 :text 'two' ."))))
                .isEqualTo(new Replaced(0, 1, 0, 2));

        assertThat(quads())
                .containsExactly(
                        "graph/article-a2 article/a2 rdf:type :Article",
                        "graph/article-a2 statement/a2-1 :text 'two'",
                        "graph/article-b1 article/b1 rdf:type :Article",
                        "graph/catalogue article/a2 prov:wasRevisionOf article/a1",
                        "graph/catalogue graph/article-a2 dcterms:identifier 'tokyo'",
                        "graph/catalogue graph/article-b1 dcterms:identifier 'riga'");
        assertThat(store.articles()).isEqualTo(2);
    }

    @Test
    void sameVersionWithOtherTriplesIsReplacedWithoutBecomingARevision() {
        store.replace(List.of(article("tokyo", "a1", "st:a1-1 :text 'one' .")));

        assertThat(store.replace(List.of(article("tokyo", "a1", "st:a1-2 :text 'better' ."))))
                .isEqualTo(new Replaced(0, 1, 0, 2));

        assertThat(quads())
                .containsExactly(
                        "graph/article-a1 article/a1 rdf:type :Article",
                        "graph/article-a1 statement/a1-2 :text 'better'",
                        "graph/catalogue graph/article-a1 dcterms:identifier 'tokyo'");
    }

    @Test
    void sameArticlesAgainLeaveTheStoreAsItIs() {
        var articles = List.of(
                article("tokyo", "a1", "st:a1-1 :text 'one' ; :confidence 0.90 ; :n 007 ."),
                article("riga", "b1", ""),
                article(
                        "tokyo",
                        "a2",
                        "st:a2-1 :confidence 1.0 ; :negated false , '1'^^<http://www.w3.org/2001/XMLSchema#boolean> ."));
        store.replace(articles);
        var before = quads();

        assertThat(store.replace(articles)).isEqualTo(new Replaced(0, 0, 2, 0));

        assertThat(quads()).isEqualTo(before).contains("graph/catalogue article/a2 prov:wasRevisionOf article/a1");
    }

    @Test
    void sameVersionsInBatchesOfAnySizeEndWithTheSameQuads() {
        var one = article("tokyo", "a1", "");
        var two = article("tokyo", "a2", "");
        store.replace(List.of(one, two));
        var before = quads();

        store.replace(List.of(one));
        store.replace(List.of(two));

        assertThat(quads()).isEqualTo(before);
    }

    @Test
    void oldVersionThatReturnsIsARevisionOfTheNewer() {
        store.replace(List.of(article("tokyo", "a1", "")));
        store.replace(List.of(article("tokyo", "a2", "")));
        store.replace(List.of(article("tokyo", "a1", "")));

        assertThat(quads())
                .containsExactly(
                        "graph/article-a1 article/a1 rdf:type :Article",
                        "graph/catalogue article/a1 prov:wasRevisionOf article/a2",
                        "graph/catalogue graph/article-a1 dcterms:identifier 'tokyo'");
    }

    @Test
    void graphWithoutItsArticleIsRefusedBeforeAnythingIsWritten() {
        var wrong = new ArticleGraph("https://w3id.org/communique/id/graph/article-x", "x", "x", graph(""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.replace(List.of(article("tokyo", "a1", ""), wrong)))
                .withMessage("graph https://w3id.org/communique/id/graph/article-x describes 0 articles, not one");
        assertThat(store.quads()).isZero();
        assertThat(store.replace(List.of(article("tokyo", "a1", "")))).isEqualTo(new Replaced(1, 0, 0, 1));
    }

    @Test
    void emptyBatchWritesNothing() {
        assertThat(store.replace(List.of())).isEqualTo(Replaced.NOTHING);
    }

    @Test
    void keepsItsQuadsWhenOpenedAgain() {
        store.replace(List.of(article("tokyo", "a1", "st:a1-1 :text 'one' .")));
        var before = quads();
        store.close();

        store = GraphStore.open(folder);

        assertThat(quads()).isEqualTo(before);
    }

    @Test
    void backgroundIsWrittenOnceAndAgainWhenItDiffers() {
        Graph ontology = graph(":Statement :polarity 1 , 2.50 ; :list (:a :b) .");

        assertThat(store.background(ontology)).isTrue();
        assertThat(store.background(ontology)).isFalse();
        assertThat(store.background(graph(":Event :polarity 1 ."))).isTrue();
        assertThat(quads()).containsExactly("graph/ontology :Event :polarity 1");
        assertThat(Txn.calculateRead(
                        store.dataset(), () -> store.dataset().prefixes().get("art")))
                .isEqualTo("https://w3id.org/communique/id/article/");
    }

    @Test
    void queriesSeeAllGraphsAsOne() {
        store.background(graph(":Statement :label 'statement' ."));
        store.replace(List.of(article("tokyo", "a1", "st:a1-1 a :Statement .")));

        boolean found = Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec query = QueryExec.dataset(store.dataset())
                    .query(PREFIXES + "ASK { ?s a ?kind . ?kind :label 'statement' }")
                    .build()) {
                return query.ask();
            }
        });

        assertThat(found).isTrue();
        assertThat(Txn.calculateRead(
                        store.dataset(), () -> store.dataset().getDefaultGraph().size()))
                .isEqualTo(4);
    }

    @Test
    void readersCannotWrite() {
        var dataset = store.dataset();

        assertThatThrownBy(() -> dataset.begin(TxnType.WRITE))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the store is written through GraphStore only");
        assertThatThrownBy(() -> Txn.executeRead(dataset, () -> dataset.add(iri("g"), iri("s"), iri("p"), iri("o"))))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(store.quads()).isZero();
    }

    private static ArticleGraph article(String key, String version, String statements) {
        Graph graph = graph("art:%s a :Article . %s".formatted(version, statements));
        return new ArticleGraph("https://w3id.org/communique/id/graph/article-" + version, version, key, graph);
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://w3id.org/communique/" + name);
    }

    /// All quads in short form, sorted.
    private List<String> quads() {
        var lines = new TreeSet<String>();
        Txn.executeRead(
                store.dataset(),
                () -> store.dataset().stream()
                        .map(quad -> "%s %s %s %s"
                                .formatted(
                                        show(quad.getGraph()),
                                        show(quad.getSubject()),
                                        show(quad.getPredicate()),
                                        show(quad.getObject())))
                        .forEach(lines::add));
        return List.copyOf(lines);
    }

    private static String show(Node node) {
        return NodeFmtLib.strTTL(node)
                .replaceAll("<https://w3id.org/communique/id/(.*)>", "$1")
                .replaceAll("<https://w3id.org/communique/ns#(.*)>", ":$1")
                .replaceAll("<http://www.w3.org/1999/02/22-rdf-syntax-ns#(.*)>", "rdf:$1")
                .replaceAll("<http://www.w3.org/ns/prov#(.*)>", "prov:$1")
                .replaceAll("<http://www.w3.org/2002/07/owl#(.*)>", "owl:$1")
                .replaceAll("<http://purl.org/dc/terms/(.*)>", "dcterms:$1")
                .replace('"', '\'');
    }
}
