package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is extracted from the annotated sample articles is at least as right as it once was.
@NeedsTrainedModel
class QualityFloorTest {

    private static final Path FLOOR = Path.of("src/test/resources/quality-floor.properties");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> isNotBelowTheFloor() throws IOException {
        Session session = new Session(folder);
        assertThat(session.run("evaluate", "data/articles", "data/gold", "--json"))
                .isZero();
        JsonNode figures = JsonMapper.shared().readTree(session.out());
        Properties floor = floor();

        assertThat(floor.stringPropertyNames())
                .containsExactlyInAnyOrder("statement.content", "statement.attributed", "event.trigger", "event.dyad");
        return floor.stringPropertyNames().stream()
                .sorted()
                .map(measure -> dynamicTest(
                        measure,
                        () -> assertThat(figures.get(measure).get("f1").doubleValue())
                                .isGreaterThanOrEqualTo(Double.parseDouble(floor.getProperty(measure)))));
    }

    private static Properties floor() throws IOException {
        Properties floor = new Properties();
        try (Reader reader = Files.newBufferedReader(FLOOR, StandardCharsets.UTF_8)) {
            floor.load(reader);
        }
        return floor;
    }
}
