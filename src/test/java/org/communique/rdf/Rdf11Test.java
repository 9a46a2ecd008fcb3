package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.WriterDatasetRIOTFactory;
import org.apache.jena.riot.WriterGraphRIOTFactory;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.fact.PloverType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Graphs with triple terms as readers of RDF 1.1 get them.
class Rdf11Test {

    private static final Map<RDFFormat, WriterGraphRIOTFactory> STOCK = new HashMap<>();
    private static final Map<RDFFormat, WriterDatasetRIOTFactory> STOCK_OF_DATASETS = new HashMap<>();
    private static final ThreadLocal<Boolean> ASKED = ThreadLocal.withInitial(() -> false);

    private static final Graph REIFIED = GraphMapper.of("1.0")
            .withReifiers()
            .map(Sample.ARTICLE, List.of(Done.of(PloverType.AID).event()))
            .graph();

    @BeforeAll
    static void register() {
        RDFWriterRegistry.registeredGraphFormats()
                .forEach(format -> STOCK.put(format, RDFWriterRegistry.getWriterGraphFactory(format)));
        RDFWriterRegistry.registeredDatasetFormats()
                .forEach(format -> STOCK_OF_DATASETS.put(format, RDFWriterRegistry.getWriterDatasetFactory(format)));
        Rdf11.registerWriters(_ -> ASKED.get());
    }

    @AfterAll
    static void restore() {
        STOCK.forEach(RDFWriterRegistry::register);
        STOCK_OF_DATASETS.forEach(RDFWriterRegistry::register);
    }

    @Test
    void aTripleTermBecomesANodeThatDescribesIt() {
        Reading plain = new Reading(Rdf11.of(REIFIED));

        String term = plain.values("ev:e1", "cmq:standsFor").getFirst();
        assertThat(plain.about(term.substring(1, term.length() - 1)))
                .containsExactly(
                        "rdf:object country:RU",
                        "rdf:predicate cmq:aided",
                        "rdf:subject country:JP",
                        "rdf:type rdf:Statement");
        assertThat(plain.graph().size()).isEqualTo(REIFIED.size() + 4);
    }

    @Test
    void aGraphWithoutTripleTermsIsLeftAsItIs() {
        Graph graph = GraphMapper.of("1.0").map(Sample.ARTICLE, List.of()).graph();
        DatasetGraph dataset = DatasetGraphFactory.wrap(graph);

        assertThat(Rdf11.of(graph)).isSameAs(graph);
        assertThat(Rdf11.of(dataset)).isSameAs(dataset);
    }

    @Test
    void nestedTermsAndTextsWithADirectionAreWrittenPlainly() {
        Graph graph = RDFParser.fromString(
                        "PREFIX : <https://e.org/> :a :b <<( :c :d <<( :e :f 'x'@en--ltr )>> )>> ; :t 'y'@ar--rtl .",
                        Lang.TURTLE)
                .toGraph();

        Graph plain = Rdf11.of(graph);

        assertThat(plain.size()).isEqualTo(10);
        assertThat(plain.stream())
                .noneMatch(triple -> triple.getObject().isTripleTerm())
                .anyMatch(triple -> triple.getObject().toString().equals("\"x\"@en"))
                .anyMatch(triple -> triple.getObject().toString().equals("\"y\"@ar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Turtle", "TriG", "N-Triples", "N-Quads", "JSON-LD", "RDF/XML", "TriX"})
    void everyFormatCanBeReadAgain(String name) {
        Lang lang = RDFLanguages.nameToLang(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (RDFWriterRegistry.getWriterDatasetFactory(lang) == null) {
            RDFDataMgr.write(out, REIFIED, lang);
        } else {
            RDFDataMgr.write(out, DatasetGraphFactory.wrap(REIFIED), lang);
        }
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                .lang(lang)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(read);

        assertThat(read.getDefaultGraph().isIsomorphicWith(Rdf11.of(REIFIED))).isTrue();
    }

    @Test
    void whoAskedForRdf12GetsTheTerms() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ASKED.set(true);
        try {
            RDFDataMgr.write(out, REIFIED, Lang.TURTLE);
        } finally {
            ASKED.remove();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<<(").doesNotContain("Statement>");
    }
}
