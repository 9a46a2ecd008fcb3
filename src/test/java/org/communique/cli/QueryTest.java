package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `query`: the ways to ask, the ways to answer, and what is said of a question that makes no sense.
class QueryTest {

    private static final String WHO = "SELECT ?label { agent:fumio-kishida rdfs:label ?label }";

    @TempDir
    static Path folder;

    private final String store = folder.resolve("store").toString();
    private final Session session = new Session(folder).with("COMMUNIQUE_STORE", store);

    @BeforeAll
    static void build() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), Samples.TEXT.value());
        Session session = new Session(folder).giving(Samples.analysed("a"));
        assertThat(session.run(
                        "build",
                        article.toString(),
                        "--store",
                        folder.resolve("store").toString()))
                .isZero();
    }

    @Test
    void answersTextAsATable() {
        assertThat(session.run("query", "-e", WHO)).isZero();

        assertThat(session.out()).isEqualTo("""
                label
                -------------
                Fumio Kishida
                """);
        assertThat(session.err()).isEmpty();
    }

    @Test
    void answersAFileAsCsvOrJson() throws IOException {
        String file = Files.writeString(folder.resolve("who.rq"), WHO).toString();

        assertThat(session.run("query", file, "--format", "csv")).isZero();
        assertThat(session.out()).isEqualTo("label\r\nFumio Kishida\r\n");

        assertThat(session.run("query", file, "--format", "JSON")).isZero();
        assertThat(session.out()).contains("\"value\": \"Fumio Kishida\"");
    }

    @Test
    void answersTriplesAsTurtle() {
        assertThat(session.run("query", "-e", "CONSTRUCT { ?a rdfs:label ?l } { ?a a cmq:Person ; rdfs:label ?l }"))
                .isZero();

        assertThat(session.out()).contains("agent:fumio-kishida", "rdfs:label", "\"Fumio Kishida\"@en");
    }

    @Test
    void answersAShippedQueryWithItsParameters() {
        assertThat(session.run("query", "what-did-they-say", "--set", "speaker=agent:fumio-kishida"))
                .isZero();

        assertThat(session.out()).contains("2022-02-17", "Fumio Kishida", "to freeze Russia’s assets", "Japan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query what-did-they-say                        | query 'what-did-they-say' needs 'speaker': who speaks or is spoken for, e.g. country:JP
            query what-did-they-say --set speaker=nobody   | 'nobody' is no RDF term: write <IRI>, a name with a known prefix as in country:JP, or "text"
            query counts --set target=country:RU           | query 'counts' has no parameter 'target'; it takes none
            query what-did-they-saw                        | no query 'what-did-they-saw': /queries/what-did-they-saw.rq is not on the class path
            query counts --format ttl                      | the answer of SELECT cannot be written as ttl; use table, csv or json
            query counts --format xml                      | Invalid value for option '--format'
            query                                          | Missing required argument
            """)
    void refusesWhatMakesNoSense(String arguments, String message) {
        assertThat(session.run(arguments.split(" +", -1))).isEqualTo(ExitCode.USAGE);

        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains(message).endsWith("Try 'communique query --help' for more information.\n");
    }

    @Test
    void saysWhereAQueryIsMalformed() {
        assertThat(session.run("query", "-e", "SELECT * { ?s ?p }")).isEqualTo(ExitCode.USAGE);

        assertThat(session.err()).contains("line 1").contains("SELECT * { ?s ?p }");
    }

    @Test
    void saysThatThereIsNoStore() throws IOException {
        String file = Files.writeString(folder.resolve("notes.txt"), "notes").toString();
        String gone = folder.resolve("gone").toString();

        for (String other : new String[] {file, gone}) {
            assertThat(session.run("query", "counts", "--store", other)).isEqualTo(ExitCode.USAGE);
            assertThat(session.err())
                    .startsWith("there is no store at " + other
                            + "; make one with 'communique build', or name another --store\n");
        }
        assertThat(Path.of(gone)).doesNotExist();
    }

    @Test
    void saysThatTheStoreIsInUse() {
        try (GraphStore open = GraphStore.open(Path.of(store))) {
            assertThat(open.articles()).isEqualTo(1);
            assertThat(session.run("query", "counts")).isEqualTo(ExitCode.DATA);
        }

        assertThat(session.err())
                .isEqualTo("cannot open the store at " + store + ": this process has it open already.\n");
    }

    @Test
    void saysThatAFileIsNotText() throws IOException {
        Path file = Files.write(folder.resolve("who.rq"), new byte[] {'A', 'S', 'K', (byte) 0xff});

        assertThat(session.run("query", file.toString())).isEqualTo(ExitCode.DATA);

        assertThat(session.err()).isEqualTo("cannot read " + file + ": it is not in UTF-8; save it so\n");
    }
}
