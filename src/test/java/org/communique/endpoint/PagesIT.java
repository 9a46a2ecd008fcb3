package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.communique.query.NamedQuery;
import org.communique.query.Prefixes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The workbench and what it is made of.
class PagesIT {

    private static World world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = World.in(folder);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html, <title>Communique</title>",
        "/web/workbench.js, text/javascript, new Yasgui",
        "/web/workbench.css, text/css, --accent",
        "/web/icon.svg, image/svg+xml, <svg",
        "/assets/zazuko__yasgui/build/yasgui.min.js, text/javascript, Yasgui",
        "/assets/zazuko__yasgui/build/yasgui.min.css, text/css, .yasgui"
    })
    void filesComeWithTheirType(String path, String type, String content) {
        var response = world.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(found -> assertThat(found).startsWith(type));
        assertThat(response.body()).contains(content);
    }

    @Test
    void everythingThePageNamesIsThere() {
        Matcher names = Pattern.compile("(?:href|src)=\"([^\"#:]+)\"")
                .matcher(world.get("/").body());

        assertThat(names.results().map(found -> "/" + found.group(1)))
                .hasSizeGreaterThan(4)
                .allSatisfy(path ->
                        assertThat(world.get(path).statusCode()).as(path).isEqualTo(200));
    }

    @Test
    void unchangedFilesAreNotSentAgain() {
        String tag = world.get("/web/workbench.js").headers().firstValue("ETag").orElseThrow();

        var again = world.get("/web/workbench.js", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/index.html",
                "/web",
                "/web/nothing.js",
                "/web/../queries/attacks.rq",
                "/web/%2e%2e/queries/attacks.rq",
                "/web/..%2fqueries/attacks.rq",
                "/web/%252e%252e/queries/attacks.rq",
                "/web//workbench.js",
                "/assets/",
                "/assets/zazuko__yasgui",
                "/assets/zazuko__yasgui/package.json",
                "/assets/zazuko__yasgui/../../../../../../org/communique/store/GraphStore.class",
                "/assets/nothing/x.js"
            })
    void nothingElseCanBeReached(String path) throws IOException {
        assertThat(status("GET " + path)).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void filesAreForReading(String method) throws IOException {
        assertThat(status(method + " /web/workbench.js")).isEqualTo(405);
    }

    /// As it is, without a client that puts the path in order first.
    private static int status(String request) throws IOException {
        return Integer.parseInt(raw(world, request).split(" ", 3)[1]);
    }

    static String raw(World world, String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), world.endpoint().address().getPort())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void queriesAreListedReadyToRun() {
        var listed = JSON.parseAny(world.get("/queries").body()).getAsArray();

        assertThat(listed).hasSameSizeAs(NamedQuery.all());
        JsonObject sanctions = listed.stream()
                .map(JsonValue::getAsObject)
                .filter(query -> query.getString("name").equals("who-sanctions"))
                .findFirst()
                .orElseThrow();
        assertThat(sanctions.getString("title")).startsWith("Who sanctions an actor");
        assertThat(sanctions.getString("text"))
                .contains("VALUES ?target { country:RU }")
                .endsWith("LIMIT 1000\n");
        assertThat(listed)
                .allSatisfy(query -> assertThat(world.query(query.getAsObject().getString("text"))
                                .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void prefixesAreListed() {
        assertThat(JSON.parse(world.get("/prefixes").body()).keySet())
                .isEqualTo(Prefixes.known().keySet());
    }

    /// The policy allows one style sheet that a script adds; when YASGUI changes it, this says so.
    @Test
    void policyAllowsTheStyleSheetOfYasgui() throws NoSuchAlgorithmException {
        String script = world.get("/assets/zazuko__yasgui/build/yasgui.min.js").body();
        Matcher sheet = Pattern.compile("\"( \\.grip-resizable\\{[^\"]*)\"").matcher(script);
        assertThat(sheet.find()).isTrue();
        byte[] text = sheet.group(1).replace("\\t", "\t").getBytes(StandardCharsets.UTF_8);

        assertThat(SafeHeaders.POLICY)
                .contains("'sha256-"
                        + Base64.getEncoder()
                                .encodeToString(
                                        MessageDigest.getInstance("SHA-256").digest(text)) + "'");
    }
}
