package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.fact.Evidence;
import org.communique.fact.Statement;
import org.communique.text.NeedsTrainedModel;
import org.junit.jupiter.api.Test;

/// The texts of `statement/constructions.tsv`: how many of their statements are read, and that nothing else is.
///
/// The floors only go up.
@NeedsTrainedModel
class ConstructionsTest {

    private static final int READ = 153;
    private static final int WITH_ACT_AND_STANCE = 146;
    private static final int WRONG = 2;

    private record Row(String text, String speaker, String content, String act, String stance) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0].replace("\\n", "\n"), cells[1], plain(cells[3]), cells[4], cells[7]);
        }

        boolean isNone() {
            return speaker.equals("-");
        }

        boolean isReadIn(Statement statement) {
            return statement.speaker().label().equals(speaker)
                    && contentOf(statement).equals(content);
        }

        boolean isWhollyReadIn(Statement statement) {
            return isReadIn(statement)
                    && lower(statement.act()).equals(act)
                    && lower(statement.stance()).equals(stance);
        }
    }

    @Test
    void readsWhatIsSaidAndNothingElse() {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int read = 0;
        int whole = 0;
        for (Map.Entry<String, List<Row>> text : texts().entrySet()) {
            List<Statement> found = Reader.statements(text.getKey());
            List<Row> rows =
                    text.getValue().stream().filter(row -> !row.isNone()).toList();
            read += count(rows, row -> found.stream().anyMatch(row::isReadIn));
            whole += count(rows, row -> found.stream().anyMatch(row::isWhollyReadIn));
            rows.stream()
                    .filter(row -> found.stream().noneMatch(row::isReadIn))
                    .map(Row::text)
                    .forEach(missed::add);
            found.stream()
                    .filter(statement -> rows.stream().noneMatch(row -> row.isReadIn(statement)))
                    .map(statement -> text.getKey() + " -> " + Reader.line(statement))
                    .forEach(wrong::add);
        }

        assertThat(read).as("missed: %s", String.join("\n", missed)).isGreaterThanOrEqualTo(READ);
        assertThat(whole).isGreaterThanOrEqualTo(WITH_ACT_AND_STANCE);
        assertThat(wrong).hasSizeLessThanOrEqualTo(WRONG);
    }

    private static int count(List<Row> rows, Predicate<Row> test) {
        return (int) rows.stream().filter(test).count();
    }

    private static Map<String, List<Row>> texts() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/statement/constructions.tsv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
                    .map(Row::of)
                    .collect(Collectors.groupingBy(Row::text, LinkedHashMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contentOf(Statement statement) {
        return plain(statement.wording().content().stream().map(Evidence::quote).collect(Collectors.joining(" ")));
    }

    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
