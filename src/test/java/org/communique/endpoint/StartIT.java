package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.communique.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where an endpoint listens, and what is said when it cannot.
class StartIT {

    @TempDir
    private Path folder;

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (GraphStore store = GraphStore.open(folder);
                ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> Endpoint.start(store, Settings.at("127.0.0.1", other.getLocalPort())))
                    .withMessage(
                            "cannot listen on 127.0.0.1:%d: the port is in use. Stop what uses it or choose another --port.",
                            other.getLocalPort());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    127.0.0.1     | 70000 | cannot listen on 127.0.0.1:70000: ports go from 0 to 65535. Choose another --port.
                    no.such.invalid | 0   | cannot listen on no.such.invalid:0: the host is not known. Choose another --host, such as 127.0.0.1.
                    192.0.2.1     | 0     | cannot listen on 192.0.2.1:0: this machine has no such address. Choose another --host, such as 127.0.0.1.
                    """)
    void anAddressThatCannotBeIsNamed(String host, int port, String message) {
        try (GraphStore store = GraphStore.open(folder)) {
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> Endpoint.start(store, Settings.at(host, port)))
                    .withMessage(message);
        }
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, http://127.0.0.1:", "localhost, http://localhost:", "0.0.0.0, http://0.0.0.0:"})
    void listensWhereItIsTold(String host, String address) throws IOException {
        try (GraphStore store = GraphStore.open(folder);
                Endpoint endpoint = Endpoint.start(store, Settings.at(host, 0));
                Socket caller = new Socket(
                        InetAddress.getLoopbackAddress(), endpoint.address().getPort())) {
            assertThat(endpoint.address().toString()).startsWith(address);
            assertThat(caller.isConnected()).isTrue();
        }
    }

    @Test
    void closingFreesThePortAndLeavesTheStoreOpen() throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            Endpoint endpoint = Endpoint.start(store, Settings.at("127.0.0.1", 0));
            int port = endpoint.address().getPort();
            assertThat(endpoint.address()).isEqualTo(World.local(port));

            endpoint.close();

            assertThat(store.quads()).isZero();
            Endpoint again = Endpoint.start(store, Settings.at("127.0.0.1", port));
            assertThat(again.address().getPort()).isEqualTo(port);
            again.close();
        }
    }

    @Test
    void readersSeeWhatIsWrittenWhileServing() {
        try (World world = World.in(folder)) {
            assertThat(world.get("/data?graph=" + World.encode(World.GRAPH)).statusCode())
                    .isEqualTo(200);

            world.store().replace(List.of(World.article("a2")));

            assertThat(world.get("/data?graph=" + World.encode(World.GRAPH)).statusCode())
                    .isEqualTo(404);
            assertThat(world.query("ASK { GRAPH <%s> { ?s ?p ?o } }".formatted(World.GRAPH.replace("a1", "a2")))
                            .body())
                    .contains("true");
        }
    }
}
