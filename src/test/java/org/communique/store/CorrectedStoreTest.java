package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Corrections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Corrections outlive what is extracted, and leave no trace when they are taken back.
class CorrectedStoreTest {

    private static final String PREFIXES = """
            PREFIX cmq:   <https://w3id.org/communique/ns#>
            PREFIX ex:    <https://example.org/>
            PREFIX art:   <https://w3id.org/communique/id/article/>
            PREFIX rdfs:  <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private static final ArticleGraph ONE = article("a1", """
            ex:e1 a cmq:Event ; cmq:initiator ex:mr-x ; cmq:confidence 0.90 . ex:e2 a cmq:Event ; cmq:initiator ex:y .
            ex:mr-x a cmq:Person ; rdfs:label "Mr X" .
            """);

    private static final ArticleGraph OTHER =
            article("b1", "ex:e3 a cmq:Event ; cmq:initiator ex:x . ex:x a cmq:Person ; rdfs:label \"X\" .");

    @TempDir
    private Path folder;

    private GraphStore store;

    @BeforeEach
    void open() {
        store = GraphStore.open(folder);
        store.replace(List.of(ONE, OTHER));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRetractionHoldsForWhatIsExtractedAgain() {
        var before = Articles.quads(store);
        correct("<https://example.org/c1> a cmq:Retraction ; cmq:corrects <https://example.org/e1> .");
        var corrected = Articles.quads(store);

        assertThat(corrected)
                .noneMatch(quad ->
                        quad.startsWith("<https://w3id.org/communique/id/graph/article-a1> <https://example.org/e1>"));
        assertThat(store.replace(List.of(ONE, OTHER))).isEqualTo(new Replaced(0, 0, 2, 0));
        assertThat(Articles.quads(store)).isEqualTo(corrected);

        store.replace(List.of(article("a1", "ex:e1 a cmq:Event ; cmq:initiator ex:z . ex:e4 a cmq:Event .")));
        assertThat(Articles.quads(store))
                .noneMatch(quad ->
                        quad.startsWith("<https://w3id.org/communique/id/graph/article-a1> <https://example.org/e1>"))
                .anyMatch(quad -> quad.contains("/e4>"));

        store.replace(List.of(ONE));
        store.carryOut(store.plan(store.corrections().without("https://example.org/c1")));
        assertThat(Articles.quads(store)).isEqualTo(before);
        assertThat(store.corrections().isEmpty()).isTrue();
    }

    @Test
    void anActorIsMergedInEveryArticleAndDescribedOnce() {
        var before = Articles.quads(store);
        CorrectionPlan plan = correct(
                "<https://example.org/c1> a cmq:Merger ; cmq:corrects <https://example.org/mr-x> ; cmq:mergedInto <https://example.org/x> .");

        assertThat(plan.unknown()).isEmpty();
        assertThat(plan.changed()).extracting(ArticleGraph::key).containsExactly("a");
        assertThat(Articles.quads(store).stream().filter(quad -> quad.contains("article-a1> <https://example.org/")))
                .extracting(
                        quad -> quad.replaceAll("<[^>]*[/#]([^/#>]*)>", "$1").replaceAll("\\^\\^.*", ""))
                .contains("article-a1 e1 initiator x", "article-a1 x label \"X\"", "article-a1 x type Person")
                .noneMatch(quad -> quad.contains("mr-x") && quad.startsWith("article-a1"));
        store.close();
        store = GraphStore.open(folder);
        store.carryOut(store.plan(store.corrections().without("https://example.org/c1")));
        assertThat(Articles.quads(store)).isEqualTo(before);
    }

    @Test
    void whatNoArticleMentionsIsKeptForLater() {
        CorrectionPlan plan =
                correct("<https://example.org/c1> a cmq:Retraction ; cmq:corrects <https://example.org/e9> .");

        assertThat(plan.unknown()).containsExactly("https://example.org/e9");
        assertThat(plan.changed()).isEmpty();
        store.replace(List.of(article("c1", "ex:e9 a cmq:Event .")));
        assertThat(Articles.quads(store)).noneMatch(quad -> quad.contains("article-c1> <https://example.org/e9>"));
        assertThat(store.plan(store.corrections()).unknown()).isEmpty();
    }

    private CorrectionPlan correct(String turtle) {
        CorrectionPlan plan =
                store.plan(store.corrections().plus(Corrections.parse(turtle, "Ana", "2026-01-01T00:00:00Z")));
        store.carryOut(plan);
        return plan;
    }

    private static ArticleGraph article(String version, String facts) {
        return new ArticleGraph(
                "https://w3id.org/communique/id/graph/article-" + version,
                version,
                version.substring(0, 1),
                RDFParser.fromString(PREFIXES + "art:" + version + " a cmq:Article . " + facts, Lang.TURTLE)
                        .toGraph());
    }
}
