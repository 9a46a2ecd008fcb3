package org.communique.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The figures are those of `score.py`, on the shared articles and the facts of an imperfect program.
class ScorePyTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    @BeforeEach
    void needsScorePy() {
        ScorePy.assumeThere();
    }

    @RepeatedTest(4)
    void givesTheSameFigures(RepetitionInfo repetition) throws IOException {
        List<String> facts = facts(repetition.getCurrentRepetition());

        Report report = new Report(Evaluation.of(ScorePy.ARTICLES, ScorePy.GOLD, facts.stream()));

        Path file = Files.write(folder.resolve("facts.jsonl"), facts);
        assertThat(report.text()).isEqualTo(ScorePy.run(file));
        Map<String, Double> expected = numbers(JSON.readTree(ScorePy.run(file, "--json")));
        Map<String, Double> given = numbers(JSON.readTree(report.json()));
        assertThat(given.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(given)
                .allSatisfy((name, value) -> assertThat(value).as(name).isCloseTo(expected.get(name), within(1e-9)));
    }

    @Test
    void givesTheSameFiguresForSomeArticlesAndForNoFacts() throws IOException {
        Evaluation some = Evaluation.over(ScorePy.ARTICLES, ScorePy.GOLD).only(List.of("seed-003", "seed-001"));
        Path file = Files.write(folder.resolve("facts.jsonl"), facts(5));
        Path none = Files.createFile(folder.resolve("none.jsonl"));

        try (var lines = Files.lines(file)) {
            assertThat(new Report(some.score(Predictions.read("facts", lines))).text())
                    .isEqualTo(ScorePy.run(file, "--ids", "seed-003,seed-001"));
        }
        assertThat(new Report(Evaluation.of(ScorePy.ARTICLES, ScorePy.GOLD, List.<String>of().stream())).text())
                .isEqualTo(ScorePy.run(none));
    }

    @Test
    void takesNamesForTheSameAndForNamesAsItDoes() throws IOException {
        List<Naming> namings = new ArrayList<>();
        for (String id : Evaluation.over(ScorePy.ARTICLES, ScorePy.GOLD).ids()) {
            JsonNode gold = JSON.readTree(Files.readString(ScorePy.GOLD.resolve(id + ".json")));
            gold.get("actors").forEach(actor -> namings.addAll(Naming.all(actor)));
        }
        namings.add(new Naming("person", "Kemal Kılıçdaroğlu", "KILIÇDAROĞLU’s"));
        namings.add(new Naming("person", "Jo Weiß", "President  JO WEISS"));
        namings.add(new Naming("person", "İsmet Ὀδυσσεύς", "The late Mr. İSMET ὈΔΥΣΣΕΎΣ"));

        List<String> given = namings.stream().map(Naming::judgement).toList();

        Path file = Files.writeString(folder.resolve("names.json"), JSON.writeValueAsString(namings));
        String script = """
                import json, sys; sys.path.insert(0, sys.argv[1]); import score
                for n in json.load(open(sys.argv[2], encoding='utf-8')):
                    print(score.norm(n['alias']), score.is_name(n['alias'], n), sep='|')
                """;
        assertThat(given)
                .containsExactlyElementsOf(
                        ScorePy.python(List.of("python3", "-c", script, ScorePy.GOLD.toString(), file.toString()))
                                .lines()
                                .toList());
    }

    /// A way to call an actor.
    record Naming(String type, String label, String alias) {

        static List<Naming> all(JsonNode actor) {
            String type = actor.get("type").stringValue();
            String label = actor.get("label").stringValue();
            List<Naming> namings = new ArrayList<>();
            namings.add(new Naming(type, label, label));
            actor.get("aliases").forEach(alias -> namings.add(new Naming(type, label, alias.stringValue())));
            return namings;
        }

        String judgement() {
            return Names.normalise(alias) + "|" + (Names.isName(alias, type, label) ? "True" : "False");
        }
    }

    private static List<String> facts(long seed) {
        return Evaluation.over(ScorePy.ARTICLES, ScorePy.GOLD).ids().stream()
                .flatMap(id -> NoisyFacts.of(
                        ScorePy.ARTICLES.resolve(id + ".txt"), ScorePy.GOLD.resolve(id + ".json"), seed + id.hashCode())
                        .stream())
                .toList();
    }

    /// Every number of a report, by the path to it.
    private static Map<String, Double> numbers(JsonNode report) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        report.propertyStream().forEach(property -> {
            if (property.getValue().isNumber()) {
                numbers.put(property.getKey(), property.getValue().doubleValue());
            } else {
                numbers(property.getValue())
                        .forEach((name, value) -> numbers.put(property.getKey() + "/" + name, value));
            }
        });
        return numbers;
    }
}
