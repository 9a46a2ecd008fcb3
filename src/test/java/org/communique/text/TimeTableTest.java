package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.PartialDate;
import org.junit.jupiter.api.Test;

/// Measures the time expressions against the table that was written before them.
class TimeTableTest {

    /// Every sentence that is read otherwise than the table says stands in the failure, so the floor is all of them.
    private static final double FLOOR = 1.0;

    private record Row(String sentence, String expression, String anchor, List<String> value) {

        boolean isResolved() {
            return !value.getFirst().equals("-");
        }

        String expected() {
            return expression + " = " + String.join(" ", value);
        }
    }

    private record Case(String sentence, String anchor) {}

    @Test
    void readsTheTable() {
        Map<Case, List<Row>> cases = new LinkedHashMap<>();
        for (Row row : rows()) {
            cases.computeIfAbsent(new Case(row.sentence(), row.anchor()), _ -> new ArrayList<>())
                    .add(row);
        }
        List<String> wrong = new ArrayList<>();
        int expressions = 0;
        int right = 0;
        for (Map.Entry<Case, List<Row>> one : cases.entrySet()) {
            List<String> expected = one.getValue().stream()
                    .filter(Row::isResolved)
                    .map(Row::expected)
                    .toList();
            List<String> read = read(one.getKey());
            expressions += one.getValue().size();
            if (read.equals(expected)) {
                right += one.getValue().size();
            } else {
                wrong.add(one.getKey() + " read " + read + ", expected " + expected);
            }
        }
        assertThat(expressions).isGreaterThanOrEqualTo(130);
        assertThat((double) right / expressions)
                .as("%d of %d right; wrong:%n%s", right, expressions, String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<String> read(Case one) {
        Source source = one.anchor().equals("-")
                ? Source.UNKNOWN
                : new Source(PartialDate.parse(one.anchor()), Source.DateBasis.EXTERNAL, null, null, null);
        Document document = TrainedModel.annotator()
                .annotate(new Article("test", StoredText.of(one.sentence()), source, List.of()));
        return document.times().stream()
                .map(time -> "%s = %s %s %s"
                        .formatted(
                                document.plain(time.span()),
                                time.value(),
                                lower(time.value().precision()),
                                lower(time.value().basis())))
                .toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<Row> rows() {
        try (InputStream table = TimeTableTest.class.getResourceAsStream("/text/time-expressions.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, 6)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table", e);
        }
    }
}
