package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.pipeline.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `evaluate`: facts from a file or from the articles, figures as text or JSON.
class EvaluateTest {

    private static final String GOLD = """
            {"actors": {"kishida": {"label": "Fumio Kishida", "type": "person", "aliases": [], "country": "JPN"}},
             "statements": [{"speaker": "kishida", "addressee": [], "act": "urge", "content": ["freeze Russia’s assets"],
                             "quote": "indirect", "about": [], "stance": "support", "evidence": "He urged"}],
             "events": []}
            """;

    @TempDir
    Path folder;

    private Session session = new Session(Path.of(""));
    private String articles = "";
    private String gold = "";
    private Path facts = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        session = new Session(folder).giving(Samples.analysed("a"));
        articles = Files.createDirectories(folder.resolve("articles")).toString();
        gold = Files.createDirectories(folder.resolve("gold")).toString();
        for (String id : List.of("a", "b")) {
            Files.writeString(Path.of(articles, id + ".txt"), Samples.TEXT.value());
            Files.writeString(Path.of(gold, id + ".json"), GOLD);
        }
        facts = Files.write(
                folder.resolve("facts.jsonl"),
                FactJson.lines("a", Samples.analysed("a").facts()).toList());
    }

    @Test
    void scoresFactsOfAFile() {
        assertThat(session.run("evaluate", articles, gold, "--facts", facts.toString()))
                .isZero();

        assertThat(session.out()).startsWith("""
                        articles 2
                        statement.content            P 1.000  R 0.500  F1 0.667   (tp 1, system 1, gold 2)
                        statement.attributed         P 1.000  R 0.500  F1 0.667   (tp 1, system 1, gold 2)
                        """);
        assertThat(session.err()).isEmpty();
    }

    @Test
    void scoresSomeArticlesAndGivesJson() {
        assertThat(session.run("evaluate", articles, gold, "--facts", facts.toString(), "--ids", "a", "--json"))
                .isZero();

        assertThat(session.out())
                .startsWith("{\"articles\":1,\"statement.content\":{\"p\":1.0,\"r\":1.0,")
                .endsWith("}\n");
    }

    @Test
    void extractsTheArticlesWhereThereAreNoFacts() {
        assertThat(session.run("evaluate", articles, gold, "--ids", "b,a")).isZero();

        assertThat(session.out()).startsWith("articles 2\nstatement.content            P 1.000  R 0.500");
        assertThat(session.err()).isEqualTo("1 articles, 1 statements, 1 events, 0 rejected\n");
    }

    @Test
    void scoresWhatIsLeftWhenAnArticleIsRejected() {
        session.giving(Samples.analysed("a"), new Outcome.Rejected("b", "too long"));

        assertThat(session.run("evaluate", articles, gold)).isEqualTo(ExitCode.REJECTED);

        assertThat(session.out()).startsWith("articles 2\n");
        assertThat(session.err()).startsWith("rejected b: too long\n");
    }

    @Test
    void saysWhatIsWrongWithTheFacts() throws IOException {
        Files.writeString(facts, "\n{\"article\": \"a\", \"kind\": \"statement\", \"content\": [[3, 1]]}\n");

        assertThat(session.run("evaluate", articles, gold, "--facts", facts.toString()))
                .isEqualTo(ExitCode.DATA);

        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo(facts + ", line 2: 'content[0]' is [3,1], which is empty or reversed\n");
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThat(session.run("evaluate", articles, gold, "--facts", "nowhere"))
                .isEqualTo(ExitCode.DATA);
        assertThat(session.err()).isEqualTo("cannot read nowhere: there is no such file or folder\n");

        assertThat(session.run("evaluate", articles, facts.toString())).isEqualTo(ExitCode.DATA);
        assertThat(session.err()).isEqualTo("cannot read the folder " + facts + ": it is no folder\n");

        assertThat(session.run("evaluate", articles, gold, "--facts", facts.toString(), "--ids", "c"))
                .isEqualTo(ExitCode.DATA);
        assertThat(session.err()).contains("c.txt: there is no such file or folder\n");
    }
}
