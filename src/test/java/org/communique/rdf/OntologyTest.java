package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shared.AddDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void everyConceptOfOurOwnListsIsDefined() {
        assertThat(GRAPH.stream(Node.ANY, Vocab.TYPE, Vocab.CONCEPT_CLASS).map(Triple::getSubject))
                .filteredOn(concept -> !concept.getURI().matches(".*/(?:plover|cameo|issue)/.*"))
                .hasSizeGreaterThan(60)
                .allMatch(concept -> hasEnglish(concept, "skos:definition") || hasEnglish(concept, "rdfs:comment"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://semanticweb.cs.vu.nl/2009/11/sem/",
                "http://www.w3.org/ns/prov#",
                "https://schema.org/",
                "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
                "http://www.w3.org/ns/org#",
                "http://www.w3.org/2004/02/skos/core#",
                "http://www.w3.org/2006/time#",
                "https://schema.followthemoney.tech/#"
            })
    void isAlignedWithOthers(String namespace) {
        Set<String> alignments =
                Set.of("subClassOf", "subPropertyOf", "closeMatch", "exactMatch", "range", "equivalentClass");

        assertThat(GRAPH.stream())
                .anyMatch(triple -> triple.getSubject().getURI().startsWith(Vocab.NAMESPACE)
                        && alignments.contains(triple.getPredicate().getLocalName())
                        && triple.getObject().toString().startsWith(namespace));
    }

    @Test
    void statesVersionAndLicences() {
        Reading reading = new Reading(GRAPH);

        assertThat(reading.values("https://w3id.org/communique/ns", "owl:versionInfo"))
                .containsExactly("\"0.2\"");
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
