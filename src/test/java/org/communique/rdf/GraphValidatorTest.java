package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Event;
import org.communique.fact.Evidence;
import org.communique.fact.Fact;
import org.communique.fact.Modality;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.Span;
import org.communique.fact.Statement;
import org.communique.fact.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphValidatorTest {

    private static final GraphMapper MAPPER = GraphMapper.of("1.0");
    private static final GraphValidator VALIDATOR = GraphValidator.of(MAPPER);

    private static final Event FUTURE =
            Done.of(PloverType.ASSAULT).id("future").on("2030-01-01").event();

    @Test
    void leavesSoundFactsAsTheyAre() {
        List<Fact> facts = List.of(GraphMapperTest.everything());

        Checked checked = VALIDATOR.check(Sample.ARTICLE, facts);

        assertThat(checked.leftOut()).isEmpty();
        assertThat(checked.graph().graph().stream())
                .containsExactlyInAnyOrderElementsOf(
                        MAPPER.map(Sample.ARTICLE, facts).graph().stream().toList());
    }

    @Test
    void anArticleWithoutFactsKeepsTheShapes() {
        assertThat(VALIDATOR.check(Sample.ARTICLE, List.of()).leftOut()).isEmpty();
        assertThat(VALIDATOR.check(Sample.article(Source.UNKNOWN), List.of()).leftOut())
                .isEmpty();
    }

    @Test
    void reifiersKeepTheShapes() {
        GraphValidator reifying = GraphValidator.of(MAPPER.withReifiers());

        assertThat(reifying.check(Sample.ARTICLE, List.of(GraphMapperTest.everything()))
                        .leftOut())
                .isEmpty();
    }

    @Test
    void leavesOutTheFactThatBreaksAShapeAndNothingElse() {
        Event sound = Done.of(PloverType.AID).event();

        Checked checked = VALIDATOR.check(Sample.ARTICLE, List.of(sound, FUTURE));

        assertThat(checked.leftOut()).singleElement().satisfies(violation -> {
            assertThat(violation.node()).isEqualTo(Iris.fact(FUTURE));
            assertThat(violation.message()).startsWith("an event dated after the article");
        });
        assertThat(checked.graph().graph().stream())
                .containsExactlyInAnyOrderElementsOf(MAPPER.map(Sample.ARTICLE, List.of(sound)).graph().stream()
                        .toList());
    }

    @Test
    void whatWillHappenMayLieAhead() {
        Event planned = Done.of(PloverType.CONSULT)
                .on("2030-01-01")
                .modality(Modality.PLANNED)
                .event();

        assertThat(VALIDATOR.check(Sample.ARTICLE, List.of(planned)).leftOut()).isEmpty();
    }

    @Test
    void aSanctionGoesWithItsEvent() {
        Event future = Done.of(PloverType.SANCTION)
                .sanction(EventMapperTest.FREEZE)
                .on("2030-01-01")
                .event();

        Reading graph = new Reading(
                VALIDATOR.check(Sample.ARTICLE, List.of(future)).graph().graph());

        assertThat(graph.about("ev:e1")).isEmpty();
        assertThat(graph.about("sanc:e1")).isEmpty();
        assertThat(graph.shortCuts()).isEmpty();
    }

    @Test
    void anEventNeedsTheStatementThatTellsIt() {
        Event orphan = Done.of(PloverType.AID).assertedBy("gone").event();

        Checked checked = VALIDATOR.check(Sample.ARTICLE, List.of(orphan));

        assertThat(checked.leftOut())
                .containsExactly(new Violation(
                        Iris.fact(orphan), "an event is somebody's word: the article's, or that of a statement in it"));
        assertThat(new Reading(checked.graph().graph()).about("st:gone")).isEmpty();
    }

    @Test
    void aStatementTakesTheEventsItTellsWithItButNotTheReverse() {
        Statement future = Said.by().on("2030-01-01").statement();
        Event told = Done.of(PloverType.AID).assertedBy("s1").event();
        Statement sound = Said.by().id("s2").statement();
        Event toldBySound = Done.of(PloverType.AID)
                .id("e2")
                .assertedBy("s2")
                .on("2030-01-01")
                .event();

        Checked checked = VALIDATOR.check(Sample.ARTICLE, List.of(future, told, sound, toldBySound));

        assertThat(checked.leftOut())
                .extracting(Violation::node)
                .containsExactlyInAnyOrder(Iris.fact(future), Iris.fact(toldBySound), Iris.fact(told));
        Reading graph = new Reading(checked.graph().graph());
        assertThat(graph.values("st:s2", "rdf:type")).containsExactly("cmq:Statement");
        assertThat(graph.values("st:s2", "cmq:content")).isEmpty();
    }

    @Test
    void factsWithOneIdThatContradictEachOtherBothGo() {
        Checked checked = VALIDATOR.check(
                Sample.ARTICLE,
                List.of(Said.by().statement(), Said.by().negated().statement()));

        assertThat(checked.leftOut()).isNotEmpty();
        assertThat(new Reading(checked.graph().graph()).about("st:s1")).isEmpty();
    }

    @Test
    void leavesOutWhatTheArticleDoesNotSay() {
        Event event = Done.of(PloverType.AID)
                .anchor(new Evidence(Sample.words("imposed").span(), "1mposed"))
                .event();
        Event beyond = Done.of(PloverType.AID)
                .id("e2")
                .anchor(new Evidence(new Span(Sample.STORED.length() - 1, Sample.STORED.length() + 1), "?\n"))
                .event();

        Checked checked =
                VALIDATOR.check(Sample.ARTICLE, List.of(event, beyond, Said.by().statement()));

        assertThat(checked.leftOut())
                .containsExactly(
                        new Violation(Iris.fact(event), "the article does not read so at these offsets"),
                        new Violation(Iris.fact(beyond), "the article does not read so at these offsets"));
        assertThat(new Reading(checked.graph().graph()).about("st:s1")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("wordingsThatMisquote")
    void comparesEveryPartOfAStatement(Said said) {
        assertThat(VALIDATOR.check(Sample.ARTICLE, List.of(said.statement())).leftOut())
                .containsExactly(
                        new Violation(Iris.fact(said.statement()), "the article does not read so at these offsets"));
    }

    static Stream<Said> wordingsThatMisquote() {
        Evidence right = Sample.words("force");
        Evidence wrong = new Evidence(right.span(), "farce");
        return Stream.of(
                Said.by().mention(wrong),
                Said.by().wording(new Wording(wrong, List.of(right), QuoteKind.DIRECT, List.of(right))),
                Said.by().wording(new Wording(right, List.of(right, wrong), QuoteKind.DIRECT, List.of(right))),
                Said.by().wording(new Wording(right, List.of(right), QuoteKind.DIRECT, List.of(right, wrong))));
    }

    @Test
    void theLastCharacterCanBeQuoted() {
        Span last = new Span(Sample.STORED.length() - 1, Sample.STORED.length());
        Event event = Done.of(PloverType.AID).anchor(new Evidence(last, "\n")).event();

        assertThat(VALIDATOR.check(Sample.ARTICLE, List.of(event)).leftOut()).isEmpty();
    }

    @Test
    void findsWhatIsWrongWithAGraphThatWasNeverChecked() {
        ArticleGraph unchecked = MAPPER.map(Sample.ARTICLE, List.of(FUTURE));

        assertThat(VALIDATOR.violations(unchecked)).extracting(Violation::node).containsExactly(Iris.fact(FUTURE));
        assertThat(VALIDATOR.violations(MAPPER.map(Sample.ARTICLE, List.of()))).isEmpty();
    }

    @Test
    void refusesAnArticleWithoutText() {
        Article empty = new Article("empty", StoredText.of(""), Source.UNKNOWN, List.of());

        assertThatThrownBy(() -> VALIDATOR.check(empty, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("article 'empty' cannot be written: ")
                .hasMessageContaining(Iris.article(empty));
    }
}
