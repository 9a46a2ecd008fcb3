package org.communique.extract;

import java.util.Map;
import java.util.stream.Collectors;
import org.communique.data.Table;
import org.communique.fact.Confidence;

/// How sure a statement is that a rule finds (`data/lexicon/statement-rules.tsv`).
final class RuleConfidence {

    private final Map<String, Integer> hundredths;
    private final int lowest;

    private RuleConfidence(Map<String, Integer> hundredths) {
        this.hundredths = Map.copyOf(hundredths);
        this.lowest =
                hundredths.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    static RuleConfidence load() {
        return new RuleConfidence(Table.load("lexicon/statement-rules.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("rule"), row -> Integer.parseInt(row.get("hundredths")))));
    }

    Confidence of(String rule) {
        return new Confidence(hundredths.getOrDefault(rule, lowest));
    }
}
