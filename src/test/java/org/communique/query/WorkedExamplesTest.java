package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The competency questions of the model, asked of its worked examples: our rows are the expected ones.
///
/// Columns are compared where both have them, under our names or `ours=theirs`.
class WorkedExamplesTest {

    private static final Path MODEL = Path.of("../shared/model");
    private static final DatasetGraph EXAMPLES = DatasetGraphFactory.createTxnMem();

    @BeforeAll
    static void load() {
        assumeThat(MODEL.resolve("examples-rdf12.trig")).exists();
        Stream.of(
                        MODEL.resolve("examples-rdf12.trig"),
                        Path.of("ontology/communique.ttl"),
                        Path.of("ontology/plover.ttl"))
                .forEach(file -> RDFParser.source(file).parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        EXAMPLES.getDefaultGraph().add(triple);
                    }

                    @Override
                    public void quad(Quad quad) {
                        triple(quad.asTriple());
                    }
                }));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cq01 | positions-of           | actor=country:JP                  | date stance issue label
            cq02 | sanctions-in-force     |                                   | imposer=who target
            cq03 | statements-per-speaker |                                   | name statements=n
            cq04 | words-of               | speaker=agent:kishida             | date words
            cq06 | meetings               |                                   | earliest=from latest=to reports=n
            cq07 | corroborated-events    |                                   | label reports=n
            cq08 | said-on                | day="2022-02-17"^^xsd:date        | speaker text
            cq09 | speakers-for           | polity=country:JP                 | name role
            cq10 | unnamed-sources        |                                   | source onBehalfOf=for text
            cq11 | institutions-speaking  |                                   | body evidence
            cq12 | requests-by            | actor=country:RU                  | recipient=of text
            cq13 | via-intermediary       |                                   | via what
            cq14 | nested-attribution     |                                   | outer inner text
            cq15 | withheld-comment       |                                   | who text
            cq16 | not-actual             |                                   | modality negated=neg label condition=cond
            cq17 | said-not-to-happen     |                                   | who label
            cq18 | disputed-claims        |                                   | claimant claim disputer words
            cq19 | positions-on-issue     | issue=issue:sanctions-on-russia   | date stance label
            cq20 | stance-changes         |                                   | holder issue from before=stance1 to after=stance2
            cq21 | opposite-polities      |                                   | issue supporter=pro opponent=contra
            cq22 | sanctions-history      | imposer=country:JP target=country:RU | published=date status label
            cq23 | events-between         | from="2022-01-20"^^xsd:date to="2022-02-20"^^xsd:date | label earliest=from latest=to modality
            cq24 | corroborated-dates     |                                   | label earliest=from latest=to
            cq25 | conditional            |                                   | who text condition=cond
            cq26 | said-in-post           | post=post:jp-fm                   | name date text
            cq27 | reactions-to           | fact=st:685e569b-2                | who onBehalfOf=for stance text
            cq28 | event-data             |                                   | source=src target=tgt quad events=n
            cq30 | military-moves         | actor=country:RU                  | label disputedBy reports=articles
            cq31-rdf12 | sanction-relations |                                 | imposer=who target status asserted
            """)
    void answersAsExpected(String question, String name, String parameters, String columns) throws IOException {
        Map<String, String> renamed = pairs(columns);

        assertThat(rows(name, parameters == null ? "" : parameters, renamed.keySet()))
                .isEqualTo(expected(question, renamed));
    }

    /// Asked for one holder; the question is about two of its issues.
    @Test
    void evidenceSheetHasEveryExpectedRow() throws IOException {
        var columns = pairs("label begin=b end=e confidence=conf published=issued run");

        assertThat(rows("evidence-sheet", "holder=country:JP", columns.keySet()))
                .containsAll(expected("cq29", columns));
    }

    /// The model's query knows by heart that Putin stands for Russia.
    @Test
    void whatIsSaidOfACountryMayMissWhereOnlyAPersonIsNamed() throws IOException {
        var columns = pairs("speaker text");

        assertThat(rows("polity-on-actor", "polity=country:US actor=country:RU", columns.keySet()))
                .hasSize(4)
                .isSubsetOf(expected("cq05", columns));
    }

    private static Map<String, String> pairs(String text) {
        return Stream.of(text.strip().split(" +"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[pair.length - 1], (a, _) -> a, TreeMap::new));
    }

    private static Set<List<String>> rows(String name, String parameters, Set<String> columns) {
        Set<List<String>> rows = new TreeSet<>(Comparator.comparing(List::toString));
        try (QueryExec query = QueryExec.dataset(EXAMPLES)
                .query(NamedQuery.load(name).bindTyped(pairs(parameters)))
                .build()) {
            for (RowSet answer = query.select(); answer.hasNext(); ) {
                var row = answer.next();
                rows.add(columns.stream().map(column -> text(row.get(column))).toList());
            }
        }
        return rows;
    }

    private static String text(Node node) {
        return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static Set<List<String>> expected(String question, Map<String, String> columns) throws IOException {
        List<String> lines = Files.readAllLines(MODEL.resolve("competency/expected/" + question + ".tsv"));
        List<String> header = Stream.of(lines.getFirst().split("\t", -1))
                .map(cell -> cell.substring(1))
                .toList();
        Set<List<String>> rows = new TreeSet<>(Comparator.comparing(List::toString));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = new ArrayList<>();
            for (String theirs : columns.values()) {
                cells.add(lexical(line.split("\t", -1)[header.indexOf(theirs)]));
            }
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    private static String lexical(String term) {
        return term.startsWith("\"") ? term.substring(1, term.lastIndexOf('"')) : term;
    }
}
