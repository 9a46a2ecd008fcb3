package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The answers in the README are what its queries answer over the sample articles; `-Dreadme.update` writes them anew.
@NeedsTrainedModel
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern EXAMPLE = Pattern.compile("```sparql\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void showsTheRealAnswersOfItsQueries() throws IOException {
        String store = folder.resolve("store").toString();
        run("build", "data/articles", "--store", store, "--quiet");
        String readme = Files.readString(README);
        StringBuilder real = new StringBuilder();
        Matcher examples = EXAMPLE.matcher(readme);
        int count = 0;
        for (; examples.find(); count++) {
            String answer = run("query", "-e", examples.group(1), "--store", store);
            String block = "```sparql\n" + examples.group(1) + "```\n\n```text\n" + answer + "```";
            examples.appendReplacement(real, Matcher.quoteReplacement(block));
        }
        examples.appendTail(real);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, real);
        }

        assertThat(count).isEqualTo(5);
        assertThat(Files.readString(README)).isEqualTo(real.toString());
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                Path.of(""));
        assertThat(Main.run(shell, new Communique(), arguments))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
