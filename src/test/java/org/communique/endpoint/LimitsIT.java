package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens to those who ask for too much.
class LimitsIT {

    /// 2,000 numbers to combine.
    private static final String NUMBERS = "VALUES ?%s { " + "1 ".repeat(2_000) + "}";

    private static World world;

    @BeforeAll
    static void start(@TempDir Path folder) {
        world = World.in(folder);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void answersSayTheirLimits() {
        var headers = world.query("SELECT * { ?s ?p ?o }").headers();

        assertThat(headers.firstValue(Limits.ROWS_HEADER)).hasValue("200000");
        assertThat(headers.firstValue(Limits.BYTES_HEADER)).hasValue("268435456");
        assertThat(headers.firstValue(Limits.SECONDS_HEADER)).hasValue("30");
    }

    @Test
    void rowsEndAtTheirLimit() {
        String sparql = "SELECT ?a { " + NUMBERS.formatted("a") + NUMBERS.formatted("b") + "}";

        HttpResponse<String> response = world.post("/sparql?format=csv", World.QUERY, sparql);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines().count()).isEqualTo(200_001);
        assertThat(world.post("/sparql?format=csv", World.QUERY, sparql + " LIMIT 7")
                        .body()
                        .lines()
                        .count())
                .isEqualTo(8);
    }

    /// Rows come, then the time is over: the client must not believe that it has them all.
    @Test
    @Timeout(60)
    void anAnswerThatCannotBeEndedInTimeIsCutOff() {
        String sparql = "SELECT ?a { { SELECT ?a { " + NUMBERS.formatted("a") + NUMBERS.formatted("x")
                + " } LIMIT 50000 } UNION { "
                + IntStream.range(0, 8)
                        .mapToObj(i -> NUMBERS.formatted("b" + i))
                        .reduce("", String::concat)
                + " FILTER(?b0 + ?b7 < 0) } }";

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(
                        () -> world.post("/sparql?timeout=3&format=json", World.QUERY, sparql + " LIMIT 199999999"));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 5_000, 100_000})
    void nestedQueriesAreRefused(int depth) {
        String nested = "ASK " + "{".repeat(depth) + "}".repeat(depth);

        var response = world.post("/sparql", World.QUERY, nested);

        assertThat(response.statusCode()).isIn(200, 400);
        assertThat(depth < 5_000 || response.statusCode() == 400).isTrue();
        assertThat(world.get("/$/ping").statusCode()).isEqualTo(200);
    }

    @Test
    void longChainsAreAnsweredOrRefused() {
        String sum = "SELECT (1" + " + 1".repeat(100_000) + " AS ?n) {}";

        assertThat(world.post("/sparql", World.QUERY, sum).statusCode()).isIn(200, 400);
    }

    @Test
    void longRequestsAreRefused() {
        String query = "ASK { } # " + "x".repeat(2 << 20);

        assertThat(announced(World.QUERY, query)).isEqualTo(413);
        assertThat(announced(World.FORM, "query=" + query)).isEqualTo(413);
    }

    /// The answer to a request that waits for leave to send its body: who just sends may find the line closed.
    private static int announced(String type, String body) {
        return world.send(world.at("/sparql")
                        .expectContinue(true)
                        .headers("Content-Type", type, "Accept", "*/*")
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    @Test
    @Timeout(90)
    void clientsThatReadSlowlyDoNotKeepOthersOut() throws IOException {
        String request = "GET /data?default HTTP/1.1\r\nHost: x\r\nAccept: text/turtle\r\n";
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        world.endpoint().address().getPort());
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(world.get("/$/ping").statusCode()).isEqualTo(200);
            assertThat(world.query("ASK {}").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /// As when the process gets a SIGTERM.
    @Test
    @Timeout(60)
    void requestsBeingAnsweredComeToTheirEnd(@TempDir Path folder) throws InterruptedException {
        World closing = World.in(folder);
        String slow = "ASK { "
                + IntStream.range(0, 8)
                        .mapToObj(i -> NUMBERS.formatted("b" + i))
                        .reduce("", String::concat) + " FILTER(?b0 + ?b7 = 3) }";
        CompletableFuture<HttpResponse<String>> asked =
                CompletableFuture.supplyAsync(() -> closing.post("/sparql?timeout=3", World.QUERY, slow));
        Thread.sleep(1_000);
        long begun = System.nanoTime();

        closing.endpoint().close();

        assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
        assertThat(asked.join().statusCode()).isEqualTo(503);
        assertThat(asked.join().body()).contains("timed out");
        closing.close();
    }

    @Test
    @Timeout(90)
    void aCrowdIsAnsweredOrToldToComeBack() {
        List<CompletableFuture<HttpResponse<String>>> crowd = IntStream.range(0, 300)
                .mapToObj(_ -> world.client()
                        .sendAsync(
                                world.at("/sparql?query=" + World.encode("SELECT * { ?s ?p ?o }"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString()))
                .toList();

        assertThat(crowd.stream().map(CompletableFuture::join))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 429, 503));
        assertThat(world.query("ASK {}").statusCode()).isEqualTo(200);
    }
}
