package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the lexicons can put into a graph is described by the ontology.
class LexiconCodesTest {

    private static final Graph ONTOLOGY = Ontology.load().graph();

    @ParameterizedTest
    @CsvSource({
        "speech-verbs.tsv, cameo",
        "event-triggers.tsv, cameo",
        "event-triggers.tsv, mode",
        "speech-verbs.tsv, plover",
        "event-triggers.tsv, type"
    })
    void everyCodeIsAConcept(String file, String column) throws IOException {
        Function<String, Node> concept = "cameo".equals(column) ? Codes::cameo : Codes::mode;

        assertThat(values(file, column))
                .isNotEmpty()
                .allMatch(code -> ONTOLOGY.contains(concept.apply(code), Vocab.TYPE, Vocab.CONCEPT_CLASS));
    }

    private static List<String> values(String file, String column) throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("data/lexicon", file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        int index = List.of(rows.getFirst()).indexOf(column);
        return rows.stream()
                .skip(1)
                .map(row -> row[index])
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
