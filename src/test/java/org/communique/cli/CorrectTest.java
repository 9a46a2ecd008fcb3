package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `correct`, `link` and what looks after a store, as they are typed.
class CorrectTest {

    private static final String EVENTS = "SELECT ?s WHERE { ?s a cmq:Event } ORDER BY ?s";

    @TempDir
    private Path folder;

    private Session session = new Session(Path.of(""));
    private String store = "";

    @BeforeEach
    void build() throws IOException {
        session = new Session(folder).giving(Samples.analysed("a"));
        store = folder.resolve("store").toString();
        Path article = Files.writeString(folder.resolve("a.txt"), Samples.TEXT.value());
        assertThat(session.run("build", article.toString(), "--store", store)).isZero();
    }

    @Test
    void retractsPrintsAndTakesBack() throws IOException {
        String file = write("[] a cmq:Retraction ; cmq:corrects ev:a-2 ; rdfs:comment \"only asked for\" .");

        assertThat(session.run("correct", file, "--by", "Ana", "--store", store))
                .isZero();
        assertThat(session.err()).isEqualTo("1 corrections in force, 1 article graphs changed\n");
        assertThat(rows(EVENTS)).isEqualTo("s\n");

        assertThat(session.run("correct", "--store", store)).isZero();
        assertThat(session.out()).contains("cmq:Retraction", "\"Ana\"", "only asked for");
        String id = session.out().replaceAll("(?s).*<(https://w3id.org/communique/id/correction/\\w+)>.*", "$1");

        assertThat(session.run("correct", "--undo", id, "--store", store)).isZero();
        assertThat(rows(EVENTS)).isEqualTo("s\nhttps://w3id.org/communique/id/event/a-2\n");
    }

    @Test
    void refusesWhatWouldBreakAShape() throws IOException {
        String file = write("[] a cmq:Amendment ; cmq:corrects ev:a-2 ; cmq:correctedProperty cmq:modality .");

        assertThat(session.run("correct", file, "--by", "Ana", "--store", store))
                .isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).startsWith("nothing was corrected, as it would break a shape: <https://w3id.org/");
        assertThat(rows("SELECT (COUNT(*) AS ?n) WHERE { ?c a cmq:Amendment }")).isEqualTo("n\n0\n");
    }

    @Test
    void saysWhatIsWrongWithAFileAndWhatNoArticleMentions() throws IOException {
        assertThat(session.run("correct", write("[] a cmq:Retraction ; cmq:corrects ev:a-2 ."), "--store", store))
                .isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).contains("does not say whose it is; add prov:wasAttributedTo, or give --by");

        assertThat(session.run(
                        "correct",
                        write("[] a cmq:Retraction ; cmq:corrects ev:none ."),
                        "--by",
                        "A",
                        "--store",
                        store))
                .isZero();
        assertThat(session.err())
                .startsWith(
                        "no article in the store mentions <https://w3id.org/communique/id/event/none>; kept for later\n");
    }

    @Test
    void looksAfterAStore() {
        String file = folder.resolve("b.nq.gz").toString();
        String other = folder.resolve("other").toString();
        String third = folder.resolve("third").toString();

        assertThat(session.run("link", "--store", store)).isZero();
        assertThat(session.err()).isEqualTo("0 events and 0 statements are told by several articles\n");
        assertThat(session.run("doctor", "--store", store)).isZero();
        assertThat(session.out()).startsWith("  no write has gone wrong\n  1 articles, ");
        assertThat(session.run("compact", "--store", store)).isZero();
        assertThat(session.run("backup", file, "--store", store)).isZero();
        assertThat(session.run("restore", file, "--store", other)).isZero();
        assertThat(session.run("restore", file, "--store", other)).isEqualTo(ExitCode.DATA);
        assertThat(session.run("replay", "--store", store, "--to", third)).isZero();
        for (String copy : new String[] {other, third}) {
            assertThat(session.run("query", "counts", "--store", copy, "--format", "csv"))
                    .isZero();
            assertThat(session.out()).isEqualToNormalizingNewlines("articles,statements,events,sanctions\n1,1,1,1\n");
        }
    }

    private String write(String turtle) throws IOException {
        return Files.writeString(folder.resolve("corrections.ttl"), turtle).toString();
    }

    private String rows(String sparql) {
        assertThat(session.run("query", "-e", sparql, "--store", store, "--format", "csv"))
                .isZero();
        return session.out().replace("\r", "");
    }
}
