package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.fact.Fact;
import org.communique.fact.Issue;
import org.communique.fact.PloverType;
import org.communique.fact.Sanction;
import org.communique.fact.Sanction.Measure;
import org.communique.fact.Sanction.Move;
import org.communique.fact.Sanction.Status;
import org.communique.fact.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What corrections do to an article's graph, and which files of corrections are refused.
class CorrectionsTest {

    private static final Issue ISSUE = new Issue("sanctions-RU", "sanctions on Russia", "sanctions");

    private static final Fact[] FACTS = {
        Said.by().onBehalfOf(Sample.JAPAN).issue(ISSUE).stance(Stance.SUPPORT).statement(),
        Done.of(PloverType.SANCTION)
                .sanction(new Sanction(Move.IMPOSE, Measure.ASSET_FREEZE, Status.IN_FORCE))
                .event(),
        Done.of(PloverType.CONSULT)
                .id("e2")
                .by(Sample.KISHIDA)
                .to(Sample.PUTIN)
                .anchor(Sample.words("met"))
                .basis(Sample.basis("Kishida and Zelensky met."))
                .event(),
        Done.of(PloverType.ASSAULT).id("e3").by(Sample.PUTIN).assertedBy("s1").event()
    };

    private static final Graph EXTRACTED = Reading.of(FACTS).graph();

    @Test
    void drawsTheSameShortCutsAsTheMapper() {
        Graph redrawn = GraphFactory.createDefaultGraph();
        EXTRACTED.stream().forEach(redrawn::add);
        ShortCuts.redraw(redrawn);

        assertThat(redrawn.isIsomorphicWith(EXTRACTED)).isTrue();
        assertThat(new Reading(redrawn).shortCuts()).hasSize(6);
    }

    @Test
    void aRetractedFactGoesWithWhatHangsOnIt() {
        Reading corrected = apply("[] a cmq:Retraction ; cmq:corrects ev:e1 .");

        assertThat(corrected.about("ev:e1")).isEmpty();
        assertThat(corrected.about("sanc:e1")).isEmpty();
        assertThat(corrected.shortCuts())
                .containsExactly(
                        "agent:fumio-kishida cmq:consultedWith agent:vladimir-putin",
                        "agent:fumio-kishida cmq:stated pos:s1",
                        "country:JP cmq:stated pos:s1");
        assertThat(corrected.graph().contains(Node.ANY, Vocab.ANCHOR_OF, Literals.string("imposed an asset freeze")))
                .as("is also the anchor of another event")
                .isTrue();
        assertThat(corrected.graph().stream())
                .allMatch(triple -> !triple.getObject().equals(Reading.iri("ev:e1")));
    }

    @Test
    void aRetractedStatementTakesItsPositionAndTheEventsThatAreItsWordAlone() {
        Reading corrected = apply("[] a cmq:Retraction ; cmq:corrects st:s1 .");

        assertThat(corrected.about("st:s1")).isEmpty();
        assertThat(corrected.about("pos:s1")).isEmpty();
        assertThat(corrected.about("ev:e3")).isEmpty();
        assertThat(corrected.about("ev:e1")).isNotEmpty();
        assertThat(corrected.graph().contains(Node.ANY, Vocab.ANCHOR_OF, Literals.string("told")))
                .as("evidence of nothing else")
                .isFalse();
    }

    @Test
    void anAmendedPropertyHasTheValuesGivenAndShortCutsFollow() {
        Reading corrected = apply("""
                [] a cmq:Amendment ; cmq:corrects ev:e1 ; cmq:correctedProperty cmq:recipient ; cmq:correctedValue country:UA .
                [] a cmq:Amendment ; cmq:corrects st:s1 ; cmq:correctedProperty cmq:onBehalfOf .
                """);

        assertThat(corrected.values("ev:e1", "cmq:recipient")).containsExactly("country:UA");
        assertThat(corrected.values("st:s1", "cmq:onBehalfOf")).isEmpty();
        assertThat(corrected.shortCuts())
                .contains(
                        "country:JP cmq:imposesSanctionOn country:UA", "country:JP cmq:reducedRelationsWith country:UA")
                .doesNotContain("country:JP cmq:imposesSanctionOn country:RU");
    }

    @Test
    void aMergedActorIsTheOtherOneWhereverItStands() {
        Reading corrected = apply("""
                [] a cmq:Merger ; cmq:corrects agent:vladimir-putin ; cmq:mergedInto agent:v-putin .
                agent:v-putin a cmq:Person ; rdfs:label "V. Putin"@en .
                """);

        assertThat(corrected.about("agent:vladimir-putin")).isEmpty();
        assertThat(corrected.about("agent:v-putin"))
                .containsExactly("rdf:type cmq:Person", "rdfs:label \"V. Putin\"@en");
        assertThat(corrected.values("ev:e2", "cmq:recipient")).containsExactly("agent:v-putin");
        assertThat(corrected.shortCuts()).contains("agent:fumio-kishida cmq:consultedWith agent:v-putin");
    }

    @Test
    void mergersFollowOneAnotherAndMergeOnlyOnce() {
        Reading corrected = apply("""
                [] a cmq:Merger ; cmq:corrects agent:vladimir-putin ; cmq:mergedInto agent:p ; rdfs:comment "1" .
                [] a cmq:Merger ; cmq:corrects agent:p ; cmq:mergedInto agent:fumio-kishida .
                agent:p a cmq:Person .
                """);

        assertThat(corrected.values("ev:e2", "cmq:recipient")).containsExactly("agent:fumio-kishida");
        assertThat(corrected.values("agent:fumio-kishida", "rdfs:label")).containsExactly("\"Fumio Kishida\"@en");
        assertThat(corrected.shortCuts()).noneMatch(cut -> cut.contains("consultedWith"));
    }

    @Test
    void whatIsNotTouchedIsTheSameGraph() {
        assertThat(Corrections.NONE.apply(EXTRACTED)).isSameAs(EXTRACTED);
        assertThat(corrections("""
                        [] a cmq:Retraction ; cmq:corrects ev:none .
                        [] a cmq:Amendment ; cmq:corrects ev:none ; cmq:correctedProperty cmq:recipient .
                        [] a cmq:Merger ; cmq:corrects agent:none ; cmq:mergedInto country:JP .
                        """).apply(EXTRACTED)).isSameAs(EXTRACTED);
    }

    @Test
    void reifiersFollowToo() {
        Graph reified = GraphMapper.of("1.0")
                .withReifiers()
                .map(Sample.ARTICLE, List.of(FACTS))
                .graph();

        Graph corrected =
                corrections("[] a cmq:Retraction ; cmq:corrects ev:e2 .").apply(reified);

        assertThat(reified.stream(Node.ANY, Vocab.REIFIES, Node.ANY)).hasSize(7);
        assertThat(corrected.stream(Node.ANY, Vocab.REIFIES, Node.ANY)).hasSize(6);
    }

    @Test
    void areSignedNamedByTheirContentAndReadAgainAsWritten() {
        Corrections corrections = corrections("""
                [] a cmq:Retraction ; cmq:corrects ev:e1 ; rdfs:comment "a film" .
                <https://example.org/mine> a cmq:Retraction ; cmq:corrects ev:e2 ; prov:wasAttributedTo <https://example.org/ben> ;
                    prov:generatedAtTime "2026-01-02T03:04:05Z"^^xsd:dateTime .
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        corrections.writeTurtle(out);
        String written = out.toString(StandardCharsets.UTF_8);

        assertThat(corrections.ids())
                .hasSize(2)
                .contains("https://example.org/mine")
                .anyMatch(id -> id.matches("https://w3id.org/communique/id/correction/[0-9a-f]{10}"));
        assertThat(written)
                .contains("\"Ana\"", "2026-01-01T00:00:00Z", "https://example.org/ben", "2026-01-02T03:04:05Z");
        assertThat(Corrections.parse(written, "", "").graph().isIsomorphicWith(corrections.graph()))
                .isTrue();
        assertThat(corrections.plus(corrections).ids()).isEqualTo(corrections.ids());
    }

    @Test
    void canBeTakenBackOneByOne() {
        Corrections both = corrections("""
                <https://example.org/1> a cmq:Merger ; cmq:corrects agent:a ; cmq:mergedInto agent:x .
                <https://example.org/2> a cmq:Merger ; cmq:corrects agent:b ; cmq:mergedInto agent:x .
                agent:x a cmq:Person .
                """);

        Corrections one = both.without("https://example.org/1");

        assertThat(one.ids()).containsExactly("https://example.org/2");
        assertThat(one.undescribed()).isEmpty();
        assertThat(one.without("https://example.org/2").graph().isEmpty()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.without("https://example.org/1"))
                .withMessage("there is no correction <https://example.org/1>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <https://example.org/1> a cmq:Retraction .                                     | the correction <https://example.org/1> needs exactly one IRI as its cmq:corrects
            <https://example.org/1> a cmq:Retraction ; cmq:corrects 'ev:1' .               | the correction <https://example.org/1> needs exactly one IRI as its cmq:corrects
            <https://example.org/1> a cmq:Amendment ; cmq:corrects ev:1 .                  | the correction <https://example.org/1> needs exactly one IRI as its cmq:correctedProperty
            <https://example.org/1> a cmq:Merger ; cmq:corrects ev:1 ; cmq:mergedInto ev:1 . | the correction <https://example.org/1> merges <https://w3id.org/communique/id/event/1> into itself
            ev:1 a cmq:Event .                                               | <https://w3id.org/communique/id/event/1> is no correction: give it the type cmq:Retraction, cmq:Amendment or cmq:Merger
            <https://example.org/1> a cmq:Merger ; cmq:corrects ev:1 ; cmq:mergedInto ev:2 . <https://example.org/2> a cmq:Merger ; cmq:corrects ev:1 ; cmq:mergedInto ev:3 . | the correction <https://example.org/2> merges <https://w3id.org/communique/id/event/1>, which another one merges too
            <https://example.org/1> a                                                      | [line: 1, col: 26] Unrecognized (expected an RDF Term): [EOF]
            """)
    void saysWhatIsWrongWithAFile(String turtle, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corrections(turtle.replace('\'', '"')))
                .withMessage(complaint);
    }

    @Test
    void wantsAnAuthorAndNoCircles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corrections.parse(
                        "<https://example.org/1> a cmq:Retraction ; cmq:corrects ev:1 .", "", "2026-01-01T00:00:00Z"))
                .withMessage(
                        "the correction <https://example.org/1> does not say whose it is; add prov:wasAttributedTo, or give --by");
        assertThatIllegalArgumentException().isThrownBy(() -> corrections("""
                        [] a cmq:Merger ; cmq:corrects agent:a ; cmq:mergedInto agent:b .
                        [] a cmq:Merger ; cmq:corrects agent:b ; cmq:mergedInto agent:a .
                        """)).withMessageEndingWith("go in a circle");
    }

    private static Reading apply(String turtle) {
        return new Reading(corrections(turtle).apply(EXTRACTED));
    }

    private static Corrections corrections(String turtle) {
        return Corrections.parse(turtle, "Ana", "2026-01-01T00:00:00Z");
    }
}
