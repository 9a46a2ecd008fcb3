package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.rdf.ArticleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Clients written for Node, where they are installed: `npm install --ignore-scripts` in `src/test/node`.
class NodeClientsIT {

    private static final Path FOLDER = Path.of("src", "test", "node");

    @Test
    @Timeout(180)
    void allReadEverything(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(FOLDER.resolve("node_modules")), "the clients are not installed in " + FOLDER);
        try (World world = World.in(folder)) {
            world.store().replace(List.of(new ArticleGraph(ClientsIT.REIFIED, "r1", "reified", ClientsIT.reified())));
            Process node = new ProcessBuilder(
                            "node", "clients.mjs", world.endpoint().address().toString())
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(node.waitFor()).as(said).isZero();
        }
    }
}
