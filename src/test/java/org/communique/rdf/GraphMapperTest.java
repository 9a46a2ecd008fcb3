package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.Source.DateBasis;
import org.communique.article.StoredText;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Fact;
import org.communique.fact.PartialDate;
import org.communique.fact.PloverType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphMapperTest {

    private static final String ARTICLE = "art:" + Sample.ARTICLE.version();
    private static final String GRAPH = "g:article-" + Sample.ARTICLE.version();

    @Test
    void saysWhatIsKnownOfTheArticle() {
        assertThat(Reading.of().about(ARTICLE))
                .containsExactly(
                        "cmq:issuedBasis basis:external",
                        "cmq:textDigest \"" + Sample.ARTICLE.digest() + "\"",
                        "cmq:textLength " + Sample.STORED.length(),
                        "dcterms:identifier \"sample-1\"",
                        "dcterms:issued \"2022-02-17\"^^xsd:date",
                        "dcterms:language \"en\"",
                        "dcterms:publisher \"Example News\"",
                        "dcterms:title \"Japan's \\\"freeze\\\"\"@en",
                        "rdf:type cmq:Article",
                        "schema:url \"https://news.example/a?b=c d\"^^xsd:anyURI");
    }

    @Test
    void saysNothingOfAnUnknownSource() {
        Article article = Sample.article(Source.UNKNOWN);

        assertThat(Reading.of(article).about("art:" + article.version()))
                .containsExactly(
                        "cmq:textDigest \"" + article.digest() + "\"",
                        "cmq:textLength " + Sample.STORED.length(),
                        "dcterms:identifier \"sample-1\"",
                        "dcterms:language \"en\"",
                        "rdf:type cmq:Article");
    }

    @ParameterizedTest
    @CsvSource({"2022-02, xsd:gYearMonth", "2022, xsd:gYear"})
    void aPartialPublicationDateIsNoDayOfIssue(String date, String type) {
        Article article = Sample.article(new Source(PartialDate.parse(date), DateBasis.EXPLICIT, null, null, null));

        assertThat(Reading.of(article).about("art:" + article.version()))
                .contains("dcterms:date \"" + date + "\"^^" + type, "cmq:issuedBasis basis:explicit")
                .noneMatch(line -> line.startsWith("dcterms:issued"));
    }

    @Test
    void provenanceNamesTheSoftwareAndNoClock() {
        Reading graph = Reading.of();

        assertThat(graph.about(GRAPH))
                .containsExactly(
                        "prov:wasDerivedFrom " + ARTICLE,
                        "prov:wasGeneratedBy <https://w3id.org/communique/id/run/communique-1.0>",
                        "rdf:type cmq:ArticleGraph");
        assertThat(graph.about("https://w3id.org/communique/id/run/communique-1.0"))
                .containsExactly(
                        "prov:wasAssociatedWith <https://w3id.org/communique/id/software/communique-1.0>",
                        "rdf:type cmq:ExtractionRun",
                        "rdfs:label \"Communique 1.0\"@en");
        assertThat(graph.about("https://w3id.org/communique/id/software/communique-1.0"))
                .containsExactly("rdf:type prov:SoftwareAgent", "rdfs:label \"Communique 1.0\"@en");
    }

    @Test
    void spansCountCodePoints() {
        Reading graph = Reading.of(Said.by().statement());

        int begin = Sample.TEXT.codePointCount(0, Sample.TEXT.indexOf("told"));
        assertThat(graph.about(Iris.article(Sample.ARTICLE) + "#char=" + begin + "," + (begin + 4)))
                .containsExactly(
                        "nif:anchorOf \"told\"",
                        "nif:beginIndex " + begin,
                        "nif:endIndex " + (begin + 4),
                        "nif:referenceContext " + ARTICLE,
                        "rdf:type cmq:Evidence");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Person",
        "COUNTRY, Country",
        "GOVERNMENT_BODY, Government",
        "INTERNATIONAL_ORGANISATION, InternationalOrganization",
        "ARMED_GROUP, ArmedGroup",
        "PARTY, PoliticalParty",
        "MEDIA, MediaOrganization",
        "ORGANISATION, Organization",
        "UNNAMED_SOURCE, UnnamedSource",
        "GROUP, ActorGroup"
    })
    void describesEachKindOfActor(ActorKind kind, String type) {
        Actor actor = new Actor("agent/x", "X \"the\" <one>", kind, null, "agent/y");

        assertThat(Reading.of(Done.of(PloverType.AID).by(actor).event()).about("agent:x"))
                .contains("rdf:type cmq:" + type, "rdfs:label \"X \\\"the\\\" <one>\"@en", "cmq:polity agent:y");
    }

    @Test
    void saysACountrysCode() {
        assertThat(Reading.of(Said.by().to(Sample.JAPAN).statement()).about("country:JP"))
                .containsExactly(
                        "cmq:iso3 \"JPN\"", "cmq:polity country:JP", "rdf:type cmq:Country", "rdfs:label \"Japan\"@en");
    }

    @Test
    void saysWhichCountryAPolityIsThoughNobodyMentionsIt() {
        Reading graph = Reading.of(Said.by().statement());

        assertThat(graph.about("country:JP")).containsExactly("cmq:iso3 \"JPN\"", "rdf:type cmq:Country");
        assertThat(graph.about("agent:fumio-kishida"))
                .containsExactly("cmq:polity country:JP", "rdf:type cmq:Person", "rdfs:label \"Fumio Kishida\"@en");
    }

    @ParameterizedTest
    @CsvSource({"agent/wagner-group", ","})
    void saysWhichCountryAnActorBelongsToThatIsNotItsPolity(@Nullable String polity) {
        Actor leader = new Actor("agent/x", "X", ActorKind.PERSON, "RUS", polity);
        Reading graph = Reading.of(Said.by().to(leader).statement());

        assertThat(graph.values("agent:x", "cmq:countryCode")).containsExactly("\"RUS\"");
        assertThat(graph.about("agent:wagner-group")).isEmpty();
    }

    @Test
    void aCountryWithoutACodeHasNone() {
        Actor former = new Actor("country/x", "Former", ActorKind.COUNTRY, null, null);

        assertThat(Reading.of(Done.of(PloverType.AID).by(former).event()).values("country:x", "cmq:iso3"))
                .isEmpty();
    }

    @Test
    void theFirstMentionDescribesAnActor() {
        Actor other = new Actor("country/JP", "Nippon", ActorKind.GROUP, null, null);
        Reading graph = Reading.of(
                Done.of(PloverType.AID).event(),
                Done.of(PloverType.AID).id("e2").by(other).event());

        assertThat(graph.values("country:JP", "rdfs:label")).containsExactly("\"Japan\"@en");
        assertThat(graph.values("country:JP", "rdf:type")).containsExactly("cmq:Country");
    }

    @Test
    void hasNoBlankNodes() {
        assertThat(Reading.of(everything()).graph().stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void theSameFactsInAnyOrderGiveTheSameGraph() {
        Fact[] facts = everything();
        ArticleGraph one = GraphMapper.of("1.0").map(Sample.ARTICLE, List.of(facts));
        ArticleGraph other =
                GraphMapper.of("1.0").map(Sample.ARTICLE, List.of(facts).reversed());

        assertThat(other.graph().stream().toList())
                .containsExactlyInAnyOrderElementsOf(one.graph().stream().toList());
        assertThat(one.size()).isEqualTo(other.size()).isGreaterThan(60);
    }

    @Test
    void namesGraphVersionAndKey() {
        ArticleGraph graph = GraphMapper.of("1.0").map(Sample.ARTICLE, List.of());

        assertThat(graph.name()).isEqualTo(Iris.graph(Sample.ARTICLE));
        assertThat(graph.version()).isEqualTo(Sample.ARTICLE.version());
        assertThat(graph.key()).isEqualTo("https://news.example/a?b=c d");
        assertThat(graph.graph().contains(Reading.iri(graph.name()), Vocab.TYPE, Node.ANY))
                .isTrue();
    }

    @Test
    void anotherTextIsAnotherArticle() {
        Article corrected = new Article("sample-1", StoredText.of("Corrected."), Sample.SOURCE, List.of());

        assertThat(Iris.article(corrected)).isNotEqualTo(Iris.article(Sample.ARTICLE));
        assertThat(Iris.graph(corrected)).isNotEqualTo(Iris.graph(Sample.ARTICLE));
    }

    /// One of each: a statement with a position, an event told by it, an event with a sanction.
    static Fact[] everything() {
        return new Fact[] {
            StatementMapperTest.full(),
            Done.of(PloverType.CONSULT).id("e2").assertedBy("s1").event(),
            Done.of(PloverType.SANCTION).sanction(EventMapperTest.FREEZE).event()
        };
    }
}
