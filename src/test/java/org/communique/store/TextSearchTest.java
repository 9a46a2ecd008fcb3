package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.communique.rdf.ArticleGraph;
import org.communique.search.TextIndex;
import org.communique.search.UnfitQuestionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Finding texts by their words in SPARQL, and an index that agrees with the store whatever happened in between.
class TextSearchTest {

    private static final String PREFIXES = """
            PREFIX : <https://w3id.org/communique/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX ex: <https://example.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX text: <http://jena.apache.org/text#>
            """;

    @TempDir
    private Path temp;

    private Path folder;
    private GraphStore store;

    @BeforeEach
    void openStore() {
        folder = temp.resolve("store");
        store = GraphStore.open(folder);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void findsStatementsTitlesAndLabelsByTheStemsOfAllWords() {
        store.replace(List.of(
                article(
                        1,
                        "ex:s1 :text \"The sanctions will be lifted in stages.\"@en . "
                                + "ex:erdogan rdfs:label \"Recep Tayyip Erdoğan\"@en ."),
                article(2, "ex:s2 :text \"No stage of the sanction regime was lifted.\"@en ; :speaker ex:erdogan .")));

        assertThat(find("?s text:query 'lift sanctions'")).containsExactlyInAnyOrder("ex:s1", "ex:s2");
        assertThat(find("?s text:query '\"sanction regime\"'")).containsExactly("ex:s2");
        assertThat(find("?s text:query 'lifted -regime'")).containsExactly("ex:s1");
        assertThat(find("?s text:query 'erdogan'")).containsExactly("ex:erdogan");
        assertThat(find("?s text:query (dcterms:title 'title')")).containsExactlyInAnyOrder("ex:a1", "ex:a2");
        assertThat(find("?s text:query (rdfs:label 'lifted')")).isEmpty();
        assertThat(find("?who text:query (rdfs:label 'erdogan') . ?s :speaker ?who . ?s text:query 'lifted'"))
                .containsExactly("ex:s2");
    }

    @Test
    void tellsScoreAndTextOfTheBestHits() {
        store.replace(List.of(
                article(1, "ex:s1 :text \"grain\"@en ."),
                article(
                        2,
                        "ex:s2 :text \"A long sentence about grain, ships, ports and the weather of the sea.\"@en .")));

        assertThat(find("(?s ?score ?text) text:query (:text 'grain' 1) FILTER(?score > 0 && ?text = 'grain'@en)"))
                .containsExactly("ex:s1");
        assertThat(find("VALUES ?text { 'grain'@en } (?s ?score ?text) text:query 'grain'"))
                .containsExactly("ex:s1");
        assertThat(find("VALUES ?s { 1 ex:s2 } ?s text:query 'grain'")).containsExactly("ex:s2");
    }

    @Test
    void findsInTheGraphThatIsAskedOnly() {
        store.replace(List.of(
                article(1, "ex:x rdfs:label \"Kingdom of Norway\"@en ."),
                article(2, "ex:x rdfs:label \"Kingdom of Norway\"@en . ex:y rdfs:label \"Norway pact\"@en .")));

        assertThat(find("?s text:query 'norway'")).containsExactlyInAnyOrder("ex:x", "ex:y");
        assertThat(find("GRAPH <https://w3id.org/communique/id/graph/article-1v1> { ?s text:query 'norway' }"))
                .containsExactly("ex:x");
        assertThat(find("GRAPH ?g { ?s text:query 'norway' }")).containsExactlyInAnyOrder("ex:x", "ex:x", "ex:y");
    }

    @Test
    void followsEveryChange() {
        store.replace(List.of(
                article(1, "ex:s1 :text \"first wording\"@en ."), article(2, "ex:s1 :text \"first wording\"@en .")));
        store.remove("key1");
        assertThat(find("?s text:query 'wording'"))
                .as("another graph has it still")
                .containsExactly("ex:s1");
        store.remove("key2");
        assertThat(find("?s text:query 'wording'")).isEmpty();
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aReaderFindsWhatItsMomentHolds() {
        store.replace(List.of(article(1, "ex:s1 :text \"old wording\"@en .")));
        Txn.executeRead(store.dataset(), () -> {
            assertThat(find("?s text:query 'old'")).containsExactly("ex:s1");
            Thread writer = new Thread(() -> store.replace(List.of(article(2, "ex:s2 :text \"new wording\"@en ."))));
            writer.start();
            join(writer);
            assertThat(find("?s text:query 'wording'")).containsExactly("ex:s1");
        });
        assertThat(find("?s text:query 'wording'")).containsExactlyInAnyOrder("ex:s1", "ex:s2");
    }

    @Test
    void catchesUpWhereAProcessEndedBetweenStoreAndIndex() throws IOException {
        store.replace(List.of(article(1, "ex:s1 :text \"first wording\"@en .")));
        store.close();
        copy(folder.resolve("text"), temp.resolve("earlier"));
        store = GraphStore.open(folder);
        store.replace(List.of(article(2, "ex:s2 :text \"second wording\"@en .")));
        store.remove("key1");
        store.close();
        put(temp.resolve("earlier"));

        store = GraphStore.open(folder);
        assertThat(find("?s text:query 'wording'")).containsExactly("ex:s2");
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void isBuiltAnewWhereItIsMissingOrOfAnotherStoreOrTheLogIsGone() throws IOException {
        store.replace(List.of(article(1, "ex:s1 :text \"first wording\"@en .")));
        store.replace(List.of(article(2, "ex:s2 :text \"second wording\"@en .")));
        store.close();
        copy(folder.resolve("text"), temp.resolve("ahead"));
        delete(folder.resolve("text"));
        store = GraphStore.open(folder);
        store.prepareSearch();
        assertThat(store.verify()).isEmpty();
        store.close();

        Files.delete(folder.resolve("patches/00000002.rdfp.gz"));
        put(temp.resolve("ahead"));
        store = GraphStore.open(folder);
        assertThat(find("?s text:query 'wording'")).containsExactlyInAnyOrder("ex:s1", "ex:s2");
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void doctorSeesAnIndexThatLacksTexts() throws IOException {
        store.replace(List.of(article(1, "ex:s1 :text \"first wording\"@en .")));
        store.close();
        try (TextIndex index = TextIndex.open(folder.resolve("text"))) {
            index.rebuild(Stream.of(), 1);
        }
        store = GraphStore.open(folder);
        assertThat(store.verify())
                .containsExactly("the text index holds 0 texts, and of the 2 in the store it has 0;"
                        + " build it anew with 'communique reindex'");
        assertThat(store.reindex()).isEqualTo(2);
        assertThat(store.verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?s text:query ''", "?s text:query ()", "?s text:query ('a' 0)", "?s text:query ('a' 10001)",
                "?s text:query ('a' 'b')", "?s text:query (1 2 3)", "(?s ?s) text:query 'a'",
                        "(?a ?b ?c ?d) text:query 'a'"
            })
    void saysWhatCannotBeAsked(String pattern) {
        assertThatExceptionOfType(UnfitQuestionException.class)
                .isThrownBy(() -> find(pattern))
                .withMessageStartingWith("text:query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "(", "\\\"", "a^2~", "/x{1,9999}/", "|||", "-", "~", "((((((((x", "field:x", "\\u0000"})
    void anythingIsAQuestion(String words) {
        store.replace(List.of(article(1, "")));
        assertThat(find("?s text:query '" + words.replace("\\\"", "\\\\\"") + "'"))
                .hasSizeLessThan(2);
    }

    @Test
    void refusesToGiveOutPartOfVeryManyHits() {
        List<ArticleGraph> many = IntStream.range(0, TextIndex.MOST / 100 + 1)
                .mapToObj(number -> article(
                        number,
                        String.join(
                                " ",
                                IntStream.range(0, 100)
                                        .mapToObj(i -> "ex:s" + number + "-" + i + " :text \"wording\"@en .")
                                        .toList())))
                .toList();
        store.replace(many);
        assertThat(find("?s text:query ('wording' 10000)")).hasSize(TextIndex.MOST);
        assertThatExceptionOfType(UnfitQuestionException.class)
                .isThrownBy(() -> find("?s text:query 'wording'"))
                .withMessageContaining("more than 10000 texts fit");
    }

    private List<String> find(String pattern) {
        List<String> found = new ArrayList<>();
        Txn.executeRead(store.dataset(), () -> {
            try (QueryExec query = QueryExec.dataset(store.dataset())
                    .query(PREFIXES + "SELECT ?s { " + pattern + " }")
                    .build()) {
                RowSet rows = query.select();
                rows.forEach(row -> found.add(row.get("s").getURI().replace("https://example.org/", "ex:")));
            }
        });
        return found;
    }

    private static ArticleGraph article(int number, String triples) {
        String turtle =
                PREFIXES + "ex:a%d a :Article ; dcterms:title \"title %d\" . ".formatted(number, number) + triples;
        return new ArticleGraph(
                "https://w3id.org/communique/id/graph/article-" + number + "v1",
                number + "v1",
                "key" + number,
                RDFParser.fromString(turtle, Lang.TURTLE).toGraph());
    }

    private void put(Path index) throws IOException {
        delete(folder.resolve("text"));
        copy(index, folder.resolve("text"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
