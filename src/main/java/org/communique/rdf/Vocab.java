package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/// The terms we write: those of `ontology/communique.ttl`, classes ending in `_CLASS`, and foreign ones beside
/// them.
///
/// A test keeps the first kind equal to the ontology.
public final class Vocab {

    static {
        JenaSystem.init();
    }

    /// The namespace of the vocabulary.
    public static final String NAMESPACE = Iris.ROOT + "ns#";

    // Classes
    public static final Node ARTICLE_CLASS = term("Article");
    public static final Node EVIDENCE_CLASS = term("Evidence");
    public static final Node PERSON_CLASS = term("Person");
    public static final Node UNNAMED_SOURCE_CLASS = term("UnnamedSource");
    public static final Node ACTOR_GROUP_CLASS = term("ActorGroup");
    public static final Node ORGANIZATION_CLASS = term("Organization");
    public static final Node GOVERNMENT_CLASS = term("Government");
    public static final Node INTERNATIONAL_ORGANIZATION_CLASS = term("InternationalOrganization");
    public static final Node ARMED_GROUP_CLASS = term("ArmedGroup");
    public static final Node POLITICAL_PARTY_CLASS = term("PoliticalParty");
    public static final Node MEDIA_ORGANIZATION_CLASS = term("MediaOrganization");
    public static final Node COUNTRY_CLASS = term("Country");
    public static final Node STATEMENT_CLASS = term("Statement");
    public static final Node EVENT_CLASS = term("Event");
    public static final Node POSITION_CLASS = term("Position");
    public static final Node SANCTION_CLASS = term("Sanction");
    public static final Node ARTICLE_GRAPH_CLASS = term("ArticleGraph");
    public static final Node EXTRACTION_RUN_CLASS = term("ExtractionRun");

    // Text
    public static final Node EVIDENCE = term("evidence");
    public static final Node CONTENT_SPAN = term("contentSpan");
    public static final Node CUE_SPAN = term("cueSpan");
    public static final Node SPEAKER_SPAN = term("speakerSpan");
    public static final Node ANCHOR = term("anchor");
    public static final Node CUE_TEXT = term("cueText");
    public static final Node TEXT_DIGEST = term("textDigest");
    public static final Node TEXT_LENGTH = term("textLength");
    public static final Node ISSUED_BASIS = term("issuedBasis");

    // Actors
    public static final Node ISO3 = term("iso3");
    public static final Node COUNTRY_CODE = term("countryCode");
    public static final Node POLITY = term("polity");

    // Any report
    public static final Node RULE = term("rule");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node ASSERTED_BY = term("assertedBy");

    // Events
    public static final Node INITIATOR = term("initiator");
    public static final Node RECIPIENT = term("recipient");
    public static final Node PARTICIPANT = term("participant");
    public static final Node EVENT_TYPE = term("eventType");
    public static final Node EVENT_MODE = term("eventMode");
    public static final Node CAMEO_CODE = term("cameoCode");
    public static final Node MODALITY = term("modality");
    public static final Node NEGATED = term("negated");
    public static final Node CONCERNS_SANCTION = term("concernsSanction");

    // Statements
    public static final Node SPEAKER = term("speaker");
    public static final Node ON_BEHALF_OF = term("onBehalfOf");
    public static final Node ADDRESSEE = term("addressee");
    public static final Node SPEECH_ACT = term("speechAct");
    public static final Node REPORTED_AS = term("reportedAs");
    public static final Node TEXT = term("text");
    public static final Node QUOTE = term("quote");
    public static final Node SAID_ON = term("saidOn");
    public static final Node CONTENT = term("content");
    public static final Node VIA_SOURCE = term("viaSource");
    public static final Node EXPRESSES = term("expresses");
    public static final Node ABOUT = term("about");

    // Positions
    public static final Node HOLDER = term("holder");
    public static final Node STANCE = term("stance");
    public static final Node ISSUE = term("issue");
    public static final Node HELD_ON = term("heldOn");

    // Sanctions
    public static final Node IMPOSED_BY = term("imposedBy");
    public static final Node SANCTION_TARGET = term("sanctionTarget");
    public static final Node SANCTION_TYPE = term("sanctionType");
    public static final Node SANCTION_MOVE = term("sanctionMove");
    public static final Node STATUS = term("status");

    // Time
    public static final Node EARLIEST = term("earliest");
    public static final Node LATEST = term("latest");
    public static final Node DATE_PRECISION = term("datePrecision");

    // Clusters across articles
    public static final Node CANONICAL_EVENT_CLASS = term("CanonicalEvent");
    public static final Node CANONICAL_STATEMENT_CLASS = term("CanonicalStatement");
    public static final Node HAS_REPORT = term("hasReport");
    public static final Node REPORT_OF = term("reportOf");
    public static final Node REPORT_COUNT = term("reportCount");
    public static final Node CLUSTER_SCORE = term("clusterScore");

    // Corrections
    public static final Node RETRACTION_CLASS = term("Retraction");
    public static final Node AMENDMENT_CLASS = term("Amendment");
    public static final Node MERGER_CLASS = term("Merger");
    public static final Node CORRECTS = term("corrects");
    public static final Node CORRECTED_PROPERTY = term("correctedProperty");
    public static final Node CORRECTED_VALUE = term("correctedValue");
    public static final Node MERGED_INTO = term("mergedInto");
    public static final Node WITHDREW = term("withdrew");
    public static final Node INSERTED = term("inserted");

    // Short cuts
    public static final Node STATED = term("stated");
    public static final Node IMPOSES = term("imposes");
    public static final Node IMPOSES_SANCTION_ON = term("imposesSanctionOn");
    public static final Node AGREED_WITH = term("agreedWith");
    public static final Node CONSULTED_WITH = term("consultedWith");
    public static final Node SUPPORTED = term("supported");
    public static final Node CONCEDED_TO = term("concededTo");
    public static final Node COOPERATED_WITH = term("cooperatedWith");
    public static final Node AIDED = term("aided");
    public static final Node RETREATED_BEFORE = term("retreatedBefore");
    public static final Node REQUESTED_OF = term("requestedOf");
    public static final Node ACCUSED = term("accused");
    public static final Node REJECTED_DEMAND_OF = term("rejectedDemandOf");
    public static final Node THREATENED = term("threatened");
    public static final Node PROTESTED_AGAINST = term("protestedAgainst");
    public static final Node REDUCED_RELATIONS_WITH = term("reducedRelationsWith");
    public static final Node MOBILIZED_AGAINST = term("mobilizedAgainst");
    public static final Node COERCED = term("coerced");
    public static final Node ASSAULTED = term("assaulted");
    public static final Node STANDS_FOR = term("standsFor");

    // Foreign terms
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";

    public static final Node TYPE = NodeFactory.createURI(RDF + "type");
    public static final Node REIFIES = NodeFactory.createURI(RDF + "reifies");
    public static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
    public static final Node CONCEPT_CLASS = NodeFactory.createURI(SKOS + "Concept");
    public static final Node IN_SCHEME = NodeFactory.createURI(SKOS + "inScheme");
    public static final Node PREF_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
    public static final Node ALT_LABEL = NodeFactory.createURI(SKOS + "altLabel");
    public static final Node BROADER = NodeFactory.createURI(SKOS + "broader");
    public static final Node BEGIN_INDEX = NodeFactory.createURI(NIF + "beginIndex");
    public static final Node END_INDEX = NodeFactory.createURI(NIF + "endIndex");
    public static final Node ANCHOR_OF = NodeFactory.createURI(NIF + "anchorOf");
    public static final Node REFERENCE_CONTEXT = NodeFactory.createURI(NIF + "referenceContext");
    public static final Node WAS_DERIVED_FROM = NodeFactory.createURI(PROV + "wasDerivedFrom");
    public static final Node WAS_GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
    public static final Node WAS_ASSOCIATED_WITH = NodeFactory.createURI(PROV + "wasAssociatedWith");
    public static final Node WAS_ATTRIBUTED_TO = NodeFactory.createURI(PROV + "wasAttributedTo");
    public static final Node GENERATED_AT_TIME = NodeFactory.createURI(PROV + "generatedAtTime");
    public static final Node SOFTWARE_AGENT_CLASS = NodeFactory.createURI(PROV + "SoftwareAgent");
    public static final Node IDENTIFIER = NodeFactory.createURI(DCTERMS + "identifier");
    public static final Node TITLE = NodeFactory.createURI(DCTERMS + "title");
    public static final Node PUBLISHER = NodeFactory.createURI(DCTERMS + "publisher");
    public static final Node LANGUAGE = NodeFactory.createURI(DCTERMS + "language");
    public static final Node ISSUED = NodeFactory.createURI(DCTERMS + "issued");
    public static final Node DATE = NodeFactory.createURI(DCTERMS + "date");
    public static final Node URL = NodeFactory.createURI("https://schema.org/url");

    private Vocab() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
