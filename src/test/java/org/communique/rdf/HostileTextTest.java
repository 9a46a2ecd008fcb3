package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Issue;
import org.communique.fact.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an article may hold that could break a file of triples.
class HostileTextTest {

    private static final String HOSTILE =
            "a > b <c> \"d\" 'e' \\u0041 \\ {f} |g| ^h^ `i` \r\n\t \u0000\u0001\uD83D lone \uDC00 \uFFFE \uD83D\uDDFC ]]> &amp; -->";

    private static final String HUGE = "x\"<>&\n".repeat(180_000);

    private static final Actor ACTOR = new Actor("agent/x", HOSTILE, ActorKind.PERSON, "JPN", "country/JP");

    private static final Graph GRAPH = graph(HUGE);

    private static Graph graph(String title) {
        Article article =
                new Article(HOSTILE, Sample.STORED, new Source(null, null, HOSTILE, HOSTILE, title), List.of());
        Issue issue = new Issue("x> <y \"z\"", HOSTILE, null);
        return GraphMapper.of(HOSTILE)
                .map(
                        article,
                        List.of(
                                Done.of(PloverType.AID).by(ACTOR).event(),
                                Said.by().about(ACTOR).issue(issue).statement()))
                .graph();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Turtle", "TriG", "N-Triples", "N-Quads", "JSON-LD"})
    void everyFormatReadsBackAsTheSameGraph(String name) {
        readsBack(GRAPH, RDFLanguages.nameToLang(name));
    }

    /// The JDK's reader of XML stops at texts of 100,000 characters that hold entities.
    @Test
    void rdfXmlReadsBackAsTheSameGraph() {
        readsBack(graph(HUGE.substring(0, 10_000)), Lang.RDFXML);
    }

    private static void readsBack(Graph graph, Lang lang) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, lang);

        assertThat(read(out, lang).getDefaultGraph().isIsomorphicWith(graph)).isTrue();
    }

    @Test
    void ourOwnLinesReadBackToo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArticleGraph("https://w3id.org/communique/id/graph/x", "x", "x", GRAPH).writeNQuads(out);

        assertThat(read(out, Lang.NQUADS).getUnionGraph().isIsomorphicWith(GRAPH))
                .isTrue();
    }

    @Test
    void whatNoXmlCanHoldIsReplacedOneForOne() {
        String title = Literals.string(HOSTILE).getLiteralLexicalForm();

        assertThat(title.codePointCount(0, title.length())).isEqualTo(HOSTILE.codePointCount(0, HOSTILE.length()));
        assertThat(title).contains("\uFFFD\uFFFD\uFFFD lone \uFFFD \uFFFD \uD83D\uDDFC", "\r\n\t", "<c> \"d\"");
        assertThat(GRAPH.contains(Node.ANY, Vocab.TITLE, Literals.english(HUGE)))
                .isTrue();
    }

    private static DatasetGraph read(ByteArrayOutputStream written, Lang lang) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(written.toByteArray()))
                .lang(lang)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(read);
        return read;
    }
}
