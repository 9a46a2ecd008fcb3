package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.article.Source.DateBasis;
import org.communique.fact.Modality;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.communique.fact.QuoteKind;
import org.communique.fact.Sanction;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.junit.jupiter.api.Test;

class VocabTest {

    /// Terms of the vocabulary that nothing writes yet, and why. Whoever writes one moves it to [Vocab].
    private static final Set<String> NOT_YET_WRITTEN = Set.of(
            // abstract: only subclasses and subproperties are written
            "Actor Report Cluster Correction actsOn shortcutFor polarity ploverScore quad",
            // curated background: posts and who held them
            "Tenure post represents validFrom validUntil observedOn affiliation inRole sourceAgency",
            "Metonym metonymFor literalPlace Mention mentionKind candidateMatch",
            // what the extractors do not read yet
            "eventContext condition partOf ledTo inResponseTo place quantity jointWith disputes towards",
            "program dateBasis timexText timexValue");

    private static final Graph ONTOLOGY = Ontology.load().graph();

    @Test
    void everyConstantIsATermOfTheOntologyAndEveryTermIsAConstantOrListed() throws IllegalAccessException {
        Set<String> expected = new TreeSet<>(constants());
        expected.addAll(notYetWritten());

        assertThat(termsOfTheOntology()).containsExactlyElementsOf(expected);
    }

    @Test
    void nothingListedAsUnwrittenIsAConstant() throws IllegalAccessException {
        assertThat(notYetWritten()).doesNotContainAnyElementsOf(constants());
    }

    @Test
    void constantsAreNamedAfterTheirTerms() throws IllegalAccessException {
        for (Field field : fields()) {
            Node term = (Node) field.get(null);
            String words = term.getLocalName()
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                    .toUpperCase(Locale.ROOT);
            boolean type = Character.isUpperCase(term.getLocalName().charAt(0));
            assertThat(field.getName()).isEqualTo(type ? words + "_CLASS" : words);
        }
    }

    @Test
    void everyValueOfOurEnumsIsAConceptOfItsScheme() {
        assertThat(Stream.of(SpeechAct.values())
                        .map(act -> Codes.act(Said.by().act(act).statement())))
                .allMatch(concept -> isIn(concept, "act:"));
        assertThat(Codes.act(Said.by().act(SpeechAct.REJECT).negated().statement()))
                .matches(c -> isIn(c, "act:"));
        assertThat(Stream.of(Stance.values()).map(Codes::stance)).allMatch(concept -> isIn(concept, "stance:"));
        assertThat(Stream.of(Modality.values()).map(Codes::modality)).allMatch(concept -> isIn(concept, "mod:"));
        assertThat(Stream.of(QuoteKind.values()).map(Codes::reportedAs)).allMatch(concept -> isIn(concept, "rep:"));
        assertThat(Stream.of(DateBasis.values()).map(Codes::basis)).allMatch(concept -> isIn(concept, "basis:"));
        assertThat(Stream.of("2022", "2022-02", "2022-02-17")
                        .map(PartialDate::parse)
                        .map(Codes::precision))
                .allMatch(concept -> isIn(concept, "prec:"));
    }

    @Test
    void everyCodeOfEventsAndSanctionsIsAConceptOfItsScheme() {
        assertThat(Stream.of(Sanction.Move.values()).map(Codes::move)).allMatch(concept -> isIn(concept, "move:"));
        assertThat(Stream.of(Sanction.Measure.values()).map(Codes::measure))
                .allMatch(concept -> isIn(concept, "stype:"));
        assertThat(Stream.of(Sanction.Status.values()).map(Codes::status))
                .allMatch(concept -> isIn(concept, "sstatus:"));
        assertThat(Stream.of(PloverType.values()).map(Codes::type)).allMatch(concept -> isIn(concept, "plover:"));
        assertThat(Codes.mode("CONSULT-phone")).matches(concept -> isIn(concept, "plover:"));
        assertThat(Codes.cameo("163")).matches(concept -> isIn(concept, "cameo:"));
    }

    @Test
    void everyShortCutSaysWhichCategoryItStandsFor() {
        Node standsFor = Reading.iri("cmq:shortcutFor");

        assertThat(PloverType.values())
                .allMatch(type -> ONTOLOGY.contains(Codes.shortCut(type), standsFor, Codes.type(type)));
    }

    private static boolean isIn(Node concept, String scheme) {
        return ONTOLOGY.contains(concept, Vocab.IN_SCHEME, Reading.iri(scheme));
    }

    private static Set<String> notYetWritten() {
        return NOT_YET_WRITTEN.stream()
                .flatMap(terms -> Stream.of(terms.split(" ", -1)))
                .collect(Collectors.toSet());
    }

    private static Set<String> termsOfTheOntology() {
        return ONTOLOGY.stream(Node.ANY, Vocab.TYPE, Node.ANY)
                .map(Triple::getSubject)
                .filter(node -> node.getURI().startsWith(Vocab.NAMESPACE))
                .map(Node::getLocalName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : fields()) {
            Node term = (Node) field.get(null);
            if (term.getURI().startsWith(Vocab.NAMESPACE)) {
                constants.add(term.getLocalName());
            }
        }
        return constants;
    }

    private static List<Field> fields() {
        return Stream.of(Vocab.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == Node.class)
                .toList();
    }
}
