package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole way on the shared articles, built once: nothing is refused, and the first questions have answers.
///
/// Skipped where the shared folder is absent.
@NeedsTrainedModel
class SharedArticlesTest {

    private static final Path ARTICLES = Path.of("../shared/articles");

    @TempDir
    static Path folder;

    private static String built = "";
    private static List<String> facts = List.of();

    @BeforeAll
    static void buildAndExtract() {
        assumeTrue(Files.isDirectory(ARTICLES), "skipped: ../shared/articles is not there");
        Session session = new Session(folder);
        assertThat(session.run("build", ARTICLES.toString(), "--store", store().toString()))
                .as(session.err())
                .isZero();
        built = session.err();
        assertThat(session.run("extract", ARTICLES.toString())).isZero();
        facts = session.out().lines().toList();
    }

    private static Path store() {
        return folder.resolve("store");
    }

    @Test
    void everyArticleIsLoadedAndNothingIsLeftOut() {
        assertThat(built)
                .contains(
                        "54 graphs written, 0 of them in the place of an earlier version, 0 unchanged; 0 nodes left out")
                .contains("\n54 articles, ")
                .endsWith(", 0 rejected\n");
    }

    @Test
    void theStoreHoldsTheFactsThatArePrinted() {
        assertThat(StoredFacts.lines(new Session(folder), store()))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(StoredFacts.normalised(facts.stream()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-001", "seed-002", "seed-003", "seed-004"})
    void everySeedYieldsStatementsAndEvents(String article) {
        for (String kind : List.of("statement", "event")) {
            assertThat(facts)
                    .anyMatch(line -> line.startsWith("{\"article\":\"" + article + "\",\"kind\":\"" + kind + "\","));
        }
    }

    @Test
    void saysWhoSanctionsRussia() {
        assertThat(ask("who-sanctions", "target=country:RU"))
                .anyMatch(row -> row.startsWith("Japan,") && row.contains(",in force,"));
    }

    @Test
    void saysWhatKishidaSaidWhenAndToWhom() {
        List<String> rows = ask("what-did-they-say", "speaker=agent:fumio-kishida");

        assertThat(rows)
                .hasSizeGreaterThan(3)
                .anyMatch(row -> row.startsWith("2022-02-17,Fumio Kishida,"))
                .anyMatch(Pattern.compile(",Vladimir Putin,https://w3id\\.org/communique/id/article/")
                        .asPredicate());
    }

    /// The rows of a shipped query's answer from the seed articles, in CSV.
    private static List<String> ask(String query, String parameter) {
        Session session = new Session(folder);
        assertThat(session.run("query", query, "--set", parameter, "--store", store().toString(), "--format", "csv"))
                .isZero();
        List<String> seeds = seeds();
        return session.out()
                .lines()
                .skip(1)
                .filter(row -> seeds.stream().anyMatch(row::contains))
                .toList();
    }

    /// The IRIs of the seed articles.
    private static List<String> seeds() {
        Session session = new Session(folder);
        String query = "SELECT ?article { ?article dcterms:identifier ?id FILTER(STRSTARTS(?id, 'seed-')) }";
        assertThat(session.run("query", "-e", query, "--store", store().toString(), "--format", "csv"))
                .isZero();
        return session.out().lines().skip(1).toList();
    }
}
