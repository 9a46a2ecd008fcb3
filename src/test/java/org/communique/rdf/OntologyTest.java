package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shared.AddDeniedException;
import org.junit.jupiter.api.Test;

class OntologyTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Graph GRAPH = ONTOLOGY.graph();

    @Test
    void everyTermHasALabelAndACommentInEnglish() {
        List<Node> terms = GRAPH.stream(Node.ANY, Vocab.TYPE, Node.ANY)
                .map(Triple::getSubject)
                .filter(node -> node.getURI().startsWith(Vocab.NAMESPACE))
                .distinct()
                .toList();

        assertThat(terms).hasSizeGreaterThan(100).allMatch(term -> hasEnglish(term, "rdfs:label"));
        assertThat(terms).allMatch(term -> hasEnglish(term, "rdfs:comment"));
    }

    @Test
    void everyConceptHasASchemeThatIsDeclaredAndALabel() {
        assertThat(GRAPH.stream(Node.ANY, Vocab.TYPE, Vocab.CONCEPT_CLASS).map(Triple::getSubject))
                .hasSizeGreaterThan(200)
                .allMatch(concept -> hasEnglish(concept, "skos:prefLabel"))
                .allMatch(concept -> GRAPH.stream(concept, Vocab.IN_SCHEME, Node.ANY)
                        .anyMatch(triple ->
                                GRAPH.contains(triple.getObject(), Vocab.TYPE, Reading.iri("skos:ConceptScheme"))));
    }

    @Test
    void statesVersionAndLicences() {
        Reading reading = new Reading(GRAPH);

        assertThat(reading.values("https://w3id.org/communique/ns", "owl:versionInfo"))
                .containsExactly("\"0.1\"");
        assertThat(reading.values("https://w3id.org/communique/ns", "dcterms:license"))
                .containsExactly("<https://www.apache.org/licenses/LICENSE-2.0>");
        assertThat(reading.values("plover:", "dcterms:license"))
                .containsExactly("<https://creativecommons.org/licenses/by-sa/4.0/>");
    }

    @Test
    void hasNoBlankNodesAndKeepsTheShapesItself() {
        assertThat(GRAPH.stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
        assertThat(ShaclValidator.get().conforms(Shapes.parse(Ontology.shapes()), GRAPH))
                .isTrue();
    }

    @Test
    void givesPrefixesForAllWeMint() {
        assertThat(ONTOLOGY.prefixes())
                .containsEntry("cmq", "https://w3id.org/communique/ns#")
                .containsEntry("issue", "https://w3id.org/communique/issue/")
                .containsEntry("cameo", "https://w3id.org/communique/cameo/")
                .containsEntry("country", "https://w3id.org/communique/id/country/");
        assertThat(ONTOLOGY.name()).isEqualTo("https://w3id.org/communique/id/graph/ontology");
    }

    @Test
    void knowsItsSize() {
        assertThat(ONTOLOGY.size()).isEqualTo(GRAPH.size()).isGreaterThan(1_000);
    }

    @Test
    void cannotBeWrittenTo() {
        Triple triple = Triple.create(Vocab.SPEAKER, Vocab.LABEL, Literals.string("x"));

        assertThatThrownBy(() -> GRAPH.add(triple)).isInstanceOf(AddDeniedException.class);
    }

    private static boolean hasEnglish(Node term, String property) {
        return GRAPH.stream(term, Reading.iri(property), Node.ANY)
                .anyMatch(triple -> "en".equals(triple.getObject().getLiteralLanguage())
                        && !triple.getObject().getLiteralLexicalForm().isBlank());
    }
}
