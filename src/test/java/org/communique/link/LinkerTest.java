package org.communique.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Ontology;
import org.communique.rdf.Vocab;
import org.junit.jupiter.api.Test;

/// Which reports are taken for the same thing, and which are not.
class LinkerTest {

    private static final String WORLD = """
            country:JP a cmq:Country ; rdfs:label "Japan"@en ; cmq:polity country:JP .
            country:RU a cmq:Country ; rdfs:label "Russia"@en ; cmq:polity country:RU .
            country:UA a cmq:Country ; rdfs:label "Ukraine"@en ; cmq:polity country:UA .
            agent:kishida a cmq:Person ; rdfs:label "Fumio Kishida"@en ; cmq:polity country:JP .
            agent:hayashi a cmq:Person ; rdfs:label "Yoshimasa Hayashi"@en ; cmq:polity country:JP .
            agent:official a cmq:UnnamedSource ; rdfs:label "an official"@en .
            art:a1 dcterms:issued "2022-02-16"^^xsd:date . art:a2 dcterms:issued "2022-02-18"^^xsd:date .
            art:a3 dcterms:issued "2022-06-01"^^xsd:date .
            art:s1 nif:referenceContext art:a1 . art:s2 nif:referenceContext art:a2 . art:s3 nif:referenceContext art:a3 .
            """;

    @Test
    void oneMeetingToldByTwoArticlesIsOneEventWithTheDaysThatFitBoth() {
        assertThat(clusters("""
                ev:1 a cmq:Event ; rdfs:label "met: Kishida → Ukraine"@en ; cmq:eventType plover:CONSULT ; cmq:initiator agent:kishida ;
                    cmq:recipient country:UA ; cmq:earliest "2022-02-14"^^xsd:date ; cmq:latest "2022-02-16"^^xsd:date ; cmq:evidence art:s1 .
                ev:2 a cmq:Event ; rdfs:label "telephoned: Ukraine → Japan"@en ; cmq:eventType plover:CONSULT ; cmq:initiator country:UA ;
                    cmq:recipient country:JP ; cmq:earliest "2022-02-15"^^xsd:date ; cmq:latest "2022-02-15"^^xsd:date ; cmq:evidence art:s2 .
                """)).containsExactly("""
                canonical/event-1 cmq:CanonicalEvent
                clusterScore 0.7
                earliest 2022-02-15
                eventType CONSULT
                hasReport 1
                hasReport 2
                initiator UA
                initiator kishida
                label met: Kishida → Ukraine
                latest 2022-02-15
                recipient JP
                recipient UA
                reportCount 2
                """);
    }

    @Test
    void otherDaysOtherPersonsAndOtherModesAreOtherEvents() {
        String met = """
                ev:%1$s a cmq:Event ; rdfs:label "met"@en ; cmq:eventType plover:CONSULT ; cmq:initiator %2$s ; cmq:recipient country:UA ;
                    cmq:earliest "%3$s"^^xsd:date ; cmq:latest "%3$s"^^xsd:date ; cmq:eventMode %4$s ; cmq:evidence %5$s .
                """;
        String kishida = met.formatted("1", "agent:kishida", "2022-02-15", "plover:CONSULT-visit", "art:s1");

        assertThat(clusters(
                        kishida, met.formatted("2", "agent:kishida", "2022-02-15", "plover:CONSULT-visit", "art:s2")))
                .hasSize(1);
        assertThat(clusters(
                        kishida, met.formatted("2", "agent:kishida", "2022-02-16", "plover:CONSULT-visit", "art:s2")))
                .isEmpty();
        assertThat(clusters(
                        kishida, met.formatted("2", "agent:hayashi", "2022-02-15", "plover:CONSULT-visit", "art:s2")))
                .isEmpty();
        assertThat(clusters(
                        kishida, met.formatted("2", "agent:kishida", "2022-02-15", "plover:CONSULT-phone", "art:s2")))
                .isEmpty();
        assertThat(clusters(
                        kishida, met.formatted("2", "agent:kishida", "2022-02-15", "plover:CONSULT-visit", "art:s1")))
                .as("one article alone")
                .isEmpty();
    }

    @Test
    void whatIsAskedOrImposedMustAgreeInWords() {
        String asked = """
                ev:%s a cmq:Event ; rdfs:label "%s"@en ; cmq:eventType plover:REQUEST ; cmq:initiator country:UA ; cmq:recipient country:JP ;
                    cmq:modality mod:actual ; cmq:evidence art:s%1$s .
                """;

        assertThat(clusters(
                        asked.formatted("1", "asked for air defence systems"),
                        asked.formatted("2", "asking for more air defence")))
                .hasSize(1);
        assertThat(clusters(
                        asked.formatted("1", "asked for air defence systems"),
                        asked.formatted("2", "asked for loans to rebuild")))
                .isEmpty();
        assertThat(clusters(
                        asked.formatted("1", "asked for air defence systems"),
                        asked.formatted("3", "asked for air defence systems")))
                .as("months later")
                .isEmpty();
    }

    @Test
    void whatIsFearedIsNotWhatHappened() {
        String attack = """
                ev:%s a cmq:Event ; rdfs:label "attack: Russia → Ukraine"@en ; cmq:eventType plover:ASSAULT ; cmq:initiator country:RU ;
                    cmq:recipient country:UA ; cmq:modality %s ; cmq:negated %s ; cmq:evidence art:s%1$s .
                """;

        assertThat(clusters(
                        attack.formatted("1", "mod:hypothetical", "false"),
                        attack.formatted("2", "mod:planned", "false")))
                .hasSize(1);
        assertThat(clusters(
                        attack.formatted("1", "mod:hypothetical", "false"),
                        attack.formatted("2", "mod:actual", "false")))
                .isEmpty();
        assertThat(clusters(
                        attack.formatted("1", "mod:hypothetical", "false"),
                        attack.formatted("2", "mod:hypothetical", "true")))
                .isEmpty();
    }

    @Test
    void onePartyAloneIsNoMeeting() {
        String plan = """
                ev:%1$s a cmq:Event ; rdfs:label "negotiate: Russia (planned)"@en ; cmq:eventType plover:CONSULT ; cmq:initiator country:RU ;
                    cmq:modality mod:planned ; cmq:evidence art:s%1$s .
                """;

        assertThat(clusters(plan.formatted("1"), plan.formatted("2"))).isEmpty();
    }

    @Test
    void oneStatementToldByTwoArticlesIsOneWhereMostWordsAgree() {
        String said = """
                st:%s a cmq:Statement ; cmq:speaker %s ; cmq:text "%s"@en ; cmq:modality mod:actual ; cmq:negated false ;
                    cmq:saidOn "2022-02-15"^^xsd:date ; cmq:earliest "2022-02-15"^^xsd:date ; cmq:latest "2022-02-15"^^xsd:date ; cmq:evidence art:s%1$s .
                """;
        String one = said.formatted("1", "agent:kishida", "Japan will impose further sanctions with its partners");

        assertThat(clusters(
                        one,
                        said.formatted("2", "agent:kishida", "would impose further sanctions together with partners")))
                .containsExactly("""
                canonical/statement-1 cmq:CanonicalStatement
                clusterScore 0.93
                earliest 2022-02-15
                hasReport 1
                hasReport 2
                label Japan will impose further sanctions with its partners
                latest 2022-02-15
                reportCount 2
                """);
        assertThat(clusters(one, said.formatted("2", "agent:hayashi", "will impose further sanctions with partners")))
                .isEmpty();
        assertThat(clusters(one, said.formatted("2", "agent:kishida", "will visit Hiroshima with the other leaders")))
                .isEmpty();
        String source = said.formatted("1", "agent:official", "Japan will impose further sanctions with its partners");
        assertThat(clusters(source, source.replace("st:1", "st:2").replace("art:s1", "art:s2")))
                .isEmpty();
    }

    @Test
    void aChainDoesNotMakeOneThingOfManyDays() {
        String clash = """
                ev:%s a cmq:Event ; rdfs:label "shelling of the border town"@en ; cmq:eventType plover:ASSAULT ; cmq:initiator country:RU ;
                    cmq:recipient country:UA ; cmq:modality mod:actual ; cmq:earliest "%s"^^xsd:date ; cmq:latest "%s"^^xsd:date ; cmq:evidence art:s%1$s .
                """;

        assertThat(clusters(
                        clash.formatted("1", "2022-02-10", "2022-02-12"),
                        clash.formatted("2", "2022-02-12", "2022-02-14"),
                        clash.formatted("3", "2022-02-14", "2022-02-16")))
                .singleElement()
                .asString()
                .contains("reportCount 2");
    }

    @Test
    void worksOnTheWorkedExamples() {
        Path examples = Path.of("../shared/model/examples.trig");
        assumeThat(examples).exists();
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFParser.source(examples).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                if (!quad.getGraph().getURI().endsWith("/canonical")) {
                    dataset.getDefaultGraph().add(quad.asTriple());
                }
            }
        });

        // The fourth is the war, which one article dates to a month and the other, a year later, to no day at all.
        assertThat(show(Linker.link(dataset).graph()))
                .extracting(cluster -> cluster.replaceAll("(?s).*label (.*?)\n.*", "$1"))
                .containsExactly(
                        "virtual meeting of Biden and Kishida",
                        "Russian invasion of Ukraine",
                        "Russian military build-up around Ukraine");
    }

    private static List<String> clusters(String... reports) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(prefixes() + WORLD + String.join("\n", reports), Lang.TURTLE)
                .parse(dataset);
        Graph graph = Linker.link(dataset).graph();
        assertThat(Linker.link(dataset).graph().isIsomorphicWith(graph)).isTrue();
        return show(graph);
    }

    private static String prefixes() {
        var prefixes = new StringBuilder(
                "PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n");
        new TreeMap<>(Ontology.load().prefixes())
                .forEach((name, iri) -> prefixes.append("PREFIX %s: <%s>\n".formatted(name, iri)));
        return prefixes.toString();
    }

    private static List<String> show(Graph graph) {
        Set<String> shown = new TreeSet<>();
        graph.find(Node.ANY, Vocab.TYPE, Node.ANY).forEach(typed -> {
            Set<String> lines = new TreeSet<>();
            graph.find(typed.getSubject(), Node.ANY, Node.ANY)
                    .filterDrop(triple -> triple.getPredicate().equals(Vocab.TYPE))
                    .forEach(triple -> lines.add(triple.getPredicate().getLocalName() + " "
                            + (triple.getObject().isLiteral()
                                    ? triple.getObject().getLiteralLexicalForm()
                                    : triple.getObject().getURI().replaceAll(".*[/#]", ""))));
            shown.add(typed.getSubject().getURI().replace("https://w3id.org/communique/id/", "") + " cmq:"
                    + typed.getObject().getLocalName() + "\n" + String.join("\n", lines) + "\n");
        });
        return List.copyOf(shown);
    }
}
