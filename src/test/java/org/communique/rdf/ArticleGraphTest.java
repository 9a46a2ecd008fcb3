package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Basis;
import org.communique.fact.Confidence;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.PloverType;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGraphTest {

    private static final GraphMapper MAPPER = GraphMapper.of("1.0");

    @Test
    void writesEveryTripleOnceInOrder() {
        ArticleGraph graph = MAPPER.map(Sample.ARTICLE, List.of(GraphMapperTest.everything()));

        List<String> lines = nQuads(graph).lines().toList();

        assertThat(lines)
                .hasSize(graph.size())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(line -> line.endsWith(" <" + graph.name() + "> ."));
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        List<Fact> facts = List.of(GraphMapperTest.everything());

        assertThat(nQuads(MAPPER.map(Sample.ARTICLE, facts.reversed())))
                .isEqualTo(nQuads(GraphMapper.of("1.0").map(Sample.ARTICLE, facts)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "she said \"no\" \\ 'yes'",
                "two\nlines\r\nand a\ttab",
                "<script> & > . @en ^^<x>",
                "\uD83D\uDDFC \uD835\uDD38 \u0000 \u0001 \u007F",
                "\u2028 \uFEFF \u200F עברית",
                "\\u0041 \\"
            })
    void hostileTextSurvives(String hostile) {
        ArticleGraph graph = MAPPER.map(hostile(hostile), List.of(hostileFact(hostile)));

        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, new ByteArrayInputStream(bytes(graph)), Lang.NQUADS);

        List<Triple> expected = graph.graph().stream().toList();
        assertThat(read.getGraph(Reading.iri(graph.name())).stream()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.getGraph(Reading.iri(graph.name())).stream().map(Triple::getObject))
                .contains(Literals.english(hostile), Literals.string(hostile), Literals.address(hostile));
    }

    @Test
    void tripleTermsSurvive() {
        ArticleGraph graph = MAPPER.withReifiers().map(Sample.ARTICLE, List.of(GraphMapperTest.everything()));

        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, new ByteArrayInputStream(bytes(graph)), Lang.NQUADS);

        assertThat(read.getGraph(Reading.iri(graph.name())).stream())
                .containsExactlyInAnyOrderElementsOf(graph.graph().stream().toList());
    }

    @Test
    void cannotBeWrittenTo() {
        ArticleGraph graph = MAPPER.map(Sample.ARTICLE, List.of());
        Triple triple = Triple.create(Vocab.SPEAKER, Vocab.LABEL, Literals.string("x"));

        assertThatThrownBy(() -> graph.graph().add(triple)).isInstanceOf(AddDeniedException.class);
    }

    @Test
    void namesTheGraphThatCannotBeWrittenOut() {
        ArticleGraph graph = MAPPER.map(Sample.ARTICLE, List.of());
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> graph.writeNQuads(full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write the graph " + graph.name())
                .hasRootCauseMessage("No space left on device");
    }

    private static Article hostile(String text) {
        return new Article("a", StoredText.of(text), new Source(null, null, text, text, text), List.of());
    }

    private static Fact hostileFact(String text) {
        Evidence all = new Evidence(new Span(0, text.codePointCount(0, text.length())), text);
        Actor actor = new Actor("agent/x", text, ActorKind.GROUP, null, null);
        return Done.of(PloverType.AID)
                .by(actor)
                .anchor(all)
                .basis(new Basis(all, text, new Confidence(5)))
                .event();
    }

    private static String nQuads(ArticleGraph graph) {
        return new String(bytes(graph), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ArticleGraph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.writeNQuads(out);
        return out.toByteArray();
    }
}
