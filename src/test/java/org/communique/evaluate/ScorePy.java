package org.communique.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The annotators' own scorer in the shared folder, run by Python.
///
/// A test that needs it is skipped where either is absent.
final class ScorePy {

    static final Path ARTICLES = Path.of("../shared/articles");
    static final Path GOLD = Path.of("../shared/gold");

    private ScorePy() {}

    static void assumeThere() {
        assumeTrue(Files.exists(GOLD.resolve("score.py")), "skipped: ../shared/gold/score.py is not there");
        assumeTrue(hasPython(), "skipped: there is no python3");
    }

    static String run(Path facts, String... options) throws IOException {
        List<String> command = List.of(
                "python3", GOLD.resolve("score.py").toString(), ARTICLES.toString(), GOLD.toString(), facts.toString());
        return python(Stream.concat(command.stream(), Stream.of(options)).toList());
    }

    static String python(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("PYTHONUTF8", "1");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean hasPython() {
        try {
            return python(List.of("python3", "--version")).startsWith("Python");
        } catch (IOException e) {
            return false;
        }
    }
}
