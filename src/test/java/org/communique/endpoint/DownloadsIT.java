package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.communique.store.NewStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole store to take away, and its changes.
@Timeout(60)
class DownloadsIT {

    private static World world;
    private static Path dumps;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        dumps = folder.resolve("dumps");
        world = World.in(folder.resolve("store"), settings(new Downloads(dumps, true)));
        while (list().isEmpty()) {
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static Settings settings(Downloads downloads) {
        return new Settings("127.0.0.1", 0, null, "*", downloads);
    }

    private static List<JsonObject> list() {
        return JSON.parse(world.get("/dumps/").body())
                .getArray("dumps")
                .map(dump -> dump.getAsObject())
                .toList();
    }

    private static byte[] bytes(String path) throws Exception {
        HttpResponse<byte[]> response = world.client().send(world.at(path).build(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/gzip");
        return response.body();
    }

    private static List<String> lines(DatasetGraph dataset) {
        return Txn.calculateRead(
                dataset, () -> dataset.stream().map(NodeFmtLib::str).sorted().toList());
    }

    @Test
    void aDumpHoldsEverythingAndFitsItsChecksum() throws Exception {
        JsonObject newest = list().getFirst();
        byte[] packed = bytes("/dumps/" + newest.getString("name"));

        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(packed));
        assertThat(newest.getString("sha256")).isEqualTo(digest);
        assertThat(world.get("/dumps/" + newest.getString("name") + ".sha256").body())
                .isEqualTo(digest + "  " + newest.getString("name") + "\n");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            DatasetGraph read = RDFParser.source(in).lang(Lang.NQUADS).toDatasetGraph();
            assertThat(lines(read)).isEqualTo(lines(world.store().writable()));
        }
        var latest = world.get("/dumps/latest.nq.gz");
        assertThat(latest.statusCode()).isEqualTo(307);
        assertThat(latest.headers().firstValue("Location")).hasValue("/dumps/" + newest.getString("name"));
    }

    @Test
    void whoHasADumpGoesOnWithTheChangesAfterIt() throws Exception {
        long known = list().getFirst().get("change").getAsNumber().value().longValue();
        JsonObject feed = JSON.parse(world.get("/changes/?after=" + (known - 1)).body());

        assertThat(feed.get("last").getAsNumber().value().longValue()).isEqualTo(known);
        assertThat(feed.getArray("changes").map(change -> change.getAsObject().getString("file")))
                .containsExactly("0000000" + known + ".rdfp.gz");
        assertThat(JSON.parse(world.get("/changes/?after=" + known).body()).getArray("changes"))
                .isEmpty();
    }

    @Test
    void allChangesTogetherAreTheStore() throws Exception {
        DatasetGraph rebuilt = DatasetGraphFactory.createTxnMem();
        JsonObject feed = JSON.parse(world.get("/changes/").body());
        for (var change : feed.get("changes").getAsArray()) {
            String file = change.getAsObject().getString("file");
            var text = world.get("/changes/" + file.replace(".gz", ""));
            assertThat(text.headers().firstValue("Content-Type")).hasValue("application/rdf-patch");
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes("/changes/" + file)))) {
                assertThat(text.body()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            RDFPatchOps.applyChange(
                    rebuilt,
                    RDFPatchOps.read(new ByteArrayInputStream(text.body().getBytes(StandardCharsets.UTF_8))));
        }

        assertThat(lines(rebuilt)).isEqualTo(lines(world.store().writable()));
    }

    @Test
    void theDescriptionTellsOfBoth() {
        String described = world.get("/.well-known/void", "Accept", "application/n-triples")
                .body();
        JsonObject newest = list().getFirst();

        assertThat(described)
                .contains("void#dataDump> <" + world.endpoint().address() + "dumps/" + newest.getString("name") + ">")
                .contains("checksumValue> \"" + newest.getString("sha256") + "\"")
                .contains("accessURL> <" + world.endpoint().address() + "changes/>");
    }

    @Test
    void whatAClientHasIsNotSentAgain() {
        String path = "/dumps/" + list().getFirst().getString("name");
        String tag = world.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(world.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dumps/communique-99999999.nq.gz",
                "/dumps/..%2f..%2fetc%2fpasswd",
                "/dumps/x",
                "/changes/99999999.rdfp",
                "/changes/pending.rdfp.gz",
                "/changes/..%2fData-0001%2ftdb.lock"
            })
    void nothingElseCanBeFetched(String path) {
        assertThat(world.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThat(world.get("/changes/?after=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNotOfferedIsNotThere(@TempDir Path folder) {
        try (World closed = World.in(folder)) {
            assertThat(closed.get("/dumps/").statusCode()).isEqualTo(404);
            assertThat(closed.get("/changes/").statusCode()).isEqualTo(404);
            assertThat(closed.get("/.well-known/void", "Accept", "text/turtle").body())
                    .doesNotContain("dataDump", "/changes/");
        }
    }

    @Test
    void aSecondStartMakesNoSecondDumpOfTheSame(@TempDir Path folder) throws Exception {
        Path kept = folder.resolve("dumps");
        for (int start = 0; start < 2; start++) {
            try (World first = World.in(folder.resolve("store"), settings(new Downloads(kept, false)))) {
                while (JSON.parse(first.get("/dumps/").body())
                        .get("dumps")
                        .getAsArray()
                        .isEmpty()) {
                    Thread.sleep(Duration.ofMillis(50));
                }
            }
        }
        assertThat(files(kept)).allMatch(name -> name.matches("communique-0000000\\d\\.nq\\.gz(\\.sha256)?"));
        assertThat(files(kept)).hasSize(2);
    }

    @Test
    void aStoreThatWasMadeOfABackupIsDumpedToo(@TempDir Path folder) throws Exception {
        world.store().backUp(folder.resolve("backup.nq.gz"));
        NewStore.restore(folder.resolve("backup.nq.gz"), folder.resolve("store"));

        Path kept = folder.resolve("dumps");
        try (World restored = World.in(folder.resolve("store"), settings(new Downloads(kept, true)))) {
            while (JSON.parse(restored.get("/dumps/").body())
                    .get("dumps")
                    .getAsArray()
                    .isEmpty()) {
                Thread.sleep(Duration.ofMillis(50));
            }
            assertThat(restored.get("/dumps/communique-00000000.nq.gz.sha256").statusCode())
                    .isEqualTo(200);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toList());
        }
    }
}
