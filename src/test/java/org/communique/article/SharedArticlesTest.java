package org.communique.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.fact.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the cleaner drops and keeps of real articles, against lines marked by hand and the annotators' evidence.
class SharedArticlesTest {

    private static final Path ARTICLES = Path.of("../shared/articles");
    private static final Path GOLD = Path.of("../shared/gold");

    /// Evidence may begin with a dateline, which is ignored; this share of it is more than any.
    private static final double MOST_OF_EVIDENCE = 0.7;

    @BeforeAll
    static void needsTheSharedArticles() {
        assumeTrue(Files.exists(ARTICLES), "skipped: ../shared/articles is not there");
    }

    /// A line that holds something: its number, counted from one, and where it stands.
    record Line(int number, Span span) {}

    /// A line of an article: what it is by the marks, and what the cleaner takes it for.
    record Judged(String name, boolean boilerplate, boolean ignored) {}

    @Test
    void dropsTheBoilerplateOfTwelveArticlesAndKeepsTheirLines() throws IOException {
        List<Judged> lines = rows().stream().flatMap(SharedArticlesTest::judge).toList();
        List<Judged> boilerplate = lines.stream().filter(Judged::boilerplate).toList();
        List<Judged> proper = lines.stream().filter(line -> !line.boilerplate()).toList();

        assertThat(boilerplate.stream().filter(line -> !line.ignored()).map(Judged::name))
                .as("kept of %d lines of boilerplate", boilerplate.size())
                .hasSizeLessThanOrEqualTo(boilerplate.size() * 2 / 100);
        assertThat(proper.stream().filter(Judged::ignored).map(Judged::name))
                .as("lost of %d lines of articles", proper.size())
                .hasSizeLessThanOrEqualTo(proper.size() * 5 / 1000);
    }

    private static Stream<Judged> judge(String row) {
        String[] cells = row.split("\t", -1);
        Article article = article(cells[0]);
        Set<Integer> boilerplate = numbers(cells[1]);
        Set<Integer> either = numbers(cells[2]);
        return lines(article.text().flat()).stream()
                .filter(line -> !either.contains(line.number()))
                .map(line -> new Judged(
                        cells[0] + ":" + line.number(),
                        boilerplate.contains(line.number()),
                        share(article, line.span()) > 0.5));
    }

    @Test
    void losesNoEvidenceOfTheAnnotators() throws IOException {
        assumeTrue(Files.exists(GOLD), "skipped: ../shared/gold is not there");
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                lost.addAll(lostEvidence(JsonMapper.shared().readTree(file)));
            }
        }

        assertThat(lost).isEmpty();
    }

    private static List<String> lostEvidence(JsonNode gold) {
        Article article = article(gold.get("id").stringValue());
        return Stream.of("statements", "events")
                .flatMap(kind -> gold.get(kind).valueStream())
                .map(fact -> fact.get("evidence").stringValue())
                .filter(evidence -> !isKept(article, StoredText.of(evidence).flat()))
                .map(evidence -> article.name() + ": " + evidence)
                .toList();
    }

    private static boolean isKept(Article article, String evidence) {
        String text = article.text().flat();
        return IntStream.iterate(text.indexOf(evidence), at -> at >= 0, at -> text.indexOf(evidence, at + 1))
                .anyMatch(at -> share(article, new Span(at, at + evidence.length())) <= 1 - MOST_OF_EVIDENCE);
    }

    /// How much of a stretch of the text is ignored.
    private static double share(Article article, Span span) {
        int ignored = article.ignored().stream()
                .filter(span::overlaps)
                .mapToInt(region -> Math.min(region.end(), span.end()) - Math.max(region.begin(), span.begin()))
                .sum();
        return (double) ignored / span.length();
    }

    private static Article article(String name) {
        Path file = ARTICLES.resolve(name + ".txt");
        Input input =
                ArticleReader.of(List.of(file), System.in).read().findFirst().orElseThrow();
        return ((Input.Read) input).article();
    }

    private static List<Line> lines(String flat) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        String[] each = flat.split("\n", -1);
        for (int i = 0; i < each.length; i++) {
            if (!each[i].isBlank()) {
                lines.add(new Line(i + 1, new Span(begin, begin + each[i].length())));
            }
            begin += each[i].length() + 1;
        }
        return lines;
    }

    private static List<String> rows() throws IOException {
        try (var stream = SharedArticlesTest.class.getResourceAsStream("/article/marked-lines.tsv")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("article"))
                    .toList();
        }
    }

    /// Reads "1-3 7".
    private static Set<Integer> numbers(String ranges) {
        return Stream.of(ranges.split(" ", -1))
                .filter(range -> !range.isEmpty())
                .map(range -> range.split("-", -1))
                .flatMap(ends -> IntStream.rangeClosed(
                                Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                        .boxed())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
