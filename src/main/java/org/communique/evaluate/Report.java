package org.communique.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Scores as text for people and as JSON for programs, laid out as `score.py` does.
public final class Report {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ARTICLES = "articles";
    private static final String ACCURACY = "accuracy on matched";
    private static final String TYPES = "event.type";

    private final Scores scores;

    public Report(Scores scores) {
        this.scores = scores;
    }

    /// A line for each measure, one for accuracy, and one for each type of event.
    public String text() {
        Stream<String> measures = Arrays.stream(Measure.values()).map(this::line);
        Stream<String> types = scores.types().entrySet().stream()
                .map(type -> String.format(
                        Locale.ROOT,
                        "  %-26s %s   (gold %s)",
                        type.getKey(),
                        rates(type.getValue()),
                        type.getValue().gold()));
        return Stream.of(Stream.of(ARTICLES + " " + scores.articles()), measures, Stream.of(accuracy()), types)
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /// One JSON object on one line.
    public String json() {
        ObjectNode report = JSON.createObjectNode().put(ARTICLES, scores.articles());
        for (Measure measure : Measure.values()) {
            report.set(measure.label(), json(scores.figures(measure)));
        }
        ObjectNode accuracy = report.putObject(ACCURACY);
        for (Accuracy each : Accuracy.values()) {
            accuracy.put(each.label(), scores.share(each).value());
        }
        ObjectNode types = report.putObject(TYPES);
        scores.types().forEach((type, figures) -> types.set(type, json(figures)));
        return JSON.writeValueAsString(report);
    }

    private String line(Measure measure) {
        Figures figures = scores.figures(measure);
        return String.format(
                Locale.ROOT,
                "%-28s %s   (tp %s, system %s, gold %s)",
                measure.label(),
                rates(figures),
                figures.right(),
                figures.system(),
                figures.gold());
    }

    private String accuracy() {
        return Arrays.stream(Accuracy.values())
                .map(each -> "'" + each.label() + "': " + rounded(scores.share(each)))
                .collect(Collectors.joining(", ", ACCURACY + " {", "}"));
    }

    private static String rates(Figures figures) {
        return String.format(
                Locale.ROOT,
                "P %s  R %s  F1 %s",
                decimals(figures.precision()),
                decimals(figures.recall()),
                decimals(figures.f1()));
    }

    /// Three decimals of the exact binary value, a tie to the even digit: as Python rounds, unlike [String#format].
    private static BigDecimal decimals(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN);
    }

    private static String rounded(Share share) {
        return share.of() == 0 ? "0" : Double.toString(decimals(share.value()).doubleValue());
    }

    private static ObjectNode json(Figures figures) {
        return JSON.createObjectNode()
                .put("p", figures.precision())
                .put("r", figures.recall())
                .put("f1", figures.f1())
                .put("tp", figures.right())
                .put("system", figures.system())
                .put("gold", figures.gold());
    }
}
