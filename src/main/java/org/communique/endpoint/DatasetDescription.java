package org.communique.endpoint;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// What is served here, for catalogues and crawlers: VoID for the dataset and its parts, DCAT for how to get at it.
final class DatasetDescription {

    private static final String TITLE = "Statements and events reported in news, by article";
    private static final String ABOUT = "Who said what, and who did what to whom, as news articles report it. "
            + "Every article is one named graph, and every fact is traced to the words that say it.";

    private static final List<String> EXAMPLES = List.of("Article", "Statement", "Event", "Sanction", "Country");

    private final Descriptions said = new Descriptions();
    private final String site;
    private final Node dataset;

    private DatasetDescription(String site) {
        this.site = site;
        this.dataset = here("dataset");
    }

    /// `site` is the address of the whole endpoint, without a slash at its end.
    static Graph of(String site, Optional<Figures> figures, SelfDescription.Offer offer) {
        DatasetDescription description = new DatasetDescription(site);
        description.about();
        description.access();
        offer.dump().ifPresent(description::dump);
        if (offer.changes()) {
            description.changes();
        }
        figures.ifPresent(description::figures);
        return description.said.graph();
    }

    private Node here(String part) {
        return Descriptions.iri(site + "/.well-known/void#" + part);
    }

    /// `cmq-Statement`: what an IRI is called within this document.
    private static String fragment(String iri) {
        return Labels.shortened(iri).replaceAll("[^A-Za-z0-9_.-]+", "-");
    }

    private Node at(String path) {
        return Descriptions.iri(site + path);
    }

    private void about() {
        Node document = at("/.well-known/void");
        said.add(document, "a", said.term("void:DatasetDescription"))
                .add(document, "foaf:primaryTopic", dataset)
                .add(dataset, "a", said.term("void:Dataset"))
                .add(dataset, "a", said.term("dcat:Dataset"))
                .add(dataset, "dcterms:title", TITLE)
                .add(dataset, "dcterms:description", ABOUT)
                .add(dataset, "foaf:homepage", at("/"))
                .add(dataset, "void:uriSpace", Descriptions.plain(Names.ROOT))
                .add(dataset, "void:vocabulary", Descriptions.iri(Names.VOCABULARY + "#"));
        for (Representation form : Representation.GRAPHS) {
            said.add(dataset, "void:feature", mediaType(form.mediaType()));
        }
    }

    private void access() {
        Node catalogue = here("catalog");
        Node sparql = here("sparql");
        Node distribution = here("graphs");
        said.add(catalogue, "a", said.term("dcat:Catalog"))
                .add(catalogue, "dcterms:title", TITLE)
                .add(catalogue, "dcterms:description", ABOUT)
                .add(catalogue, "dcat:dataset", dataset)
                .add(catalogue, "dcat:service", sparql)
                .add(sparql, "a", said.term("dcat:DataService"))
                .add(sparql, "dcterms:title", "SPARQL endpoint")
                .add(sparql, "dcat:endpointURL", at("/sparql"))
                .add(sparql, "dcat:endpointDescription", at("/sparql"))
                .add(sparql, "dcat:servesDataset", dataset)
                .add(dataset, "void:sparqlEndpoint", at("/sparql"))
                .add(dataset, "dcat:distribution", distribution)
                .add(distribution, "a", said.term("dcat:Distribution"))
                .add(distribution, "dcterms:title", "All graphs as one")
                .add(distribution, "dcat:accessURL", at("/data?default"))
                .add(distribution, "dcat:accessService", sparql);
    }

    private void dump(Dump dump) {
        Node distribution = here("dump");
        Node checksum = here("dump-checksum");
        Node file = at(DumpFiles.PATH + dump.name());
        said.add(dataset, "void:dataDump", file)
                .add(dataset, "dcat:distribution", distribution)
                .add(distribution, "a", said.term("dcat:Distribution"))
                .add(distribution, "dcterms:title", "Everything in one file")
                .add(distribution, "dcat:downloadURL", file)
                .add(distribution, "dcat:accessURL", at(DumpFiles.PATH))
                .add(distribution, "dcat:mediaType", mediaType("application/n-quads"))
                .add(distribution, "dcat:compressFormat", mediaType(PackedFile.GZIP))
                .add(distribution, "dcat:byteSize", said.typed(Long.toString(dump.bytes()), "xsd:nonNegativeInteger"))
                .add(distribution, "dcterms:issued", said.typed(dump.made().toString(), "xsd:dateTime"))
                .add(distribution, "spdx:checksum", checksum)
                .add(checksum, "a", said.term("spdx:Checksum"))
                .add(checksum, "spdx:algorithm", said.term("spdx:checksumAlgorithm_sha256"))
                .add(checksum, "spdx:checksumValue", said.typed(dump.sha256(), "xsd:hexBinary"));
    }

    private void changes() {
        Node distribution = here("changes");
        said.add(dataset, "dcat:distribution", distribution)
                .add(distribution, "a", said.term("dcat:Distribution"))
                .add(distribution, "dcterms:title", "Every change, as RDF Patch")
                .add(distribution, "dcat:accessURL", at(ChangeFeed.PATH))
                .add(distribution, "dcat:mediaType", mediaType("application/rdf-patch"));
    }

    private static Node mediaType(String type) {
        return Descriptions.iri("https://www.iana.org/assignments/media-types/" + type);
    }

    private void figures(Figures figures) {
        said.add(dataset, "void:triples", figures.quads())
                .add(dataset, "void:classes", figures.classes().size())
                .add(dataset, "void:properties", figures.properties().size());
        figures.classes().forEach((name, members) -> {
            Node part = here("class-" + fragment(name));
            said.add(dataset, "void:classPartition", part)
                    .add(part, "void:class", Descriptions.iri(name))
                    .add(part, "void:entities", members.count());
        });
        figures.properties().forEach((name, count) -> {
            Node part = here("property-" + fragment(name));
            said.add(dataset, "void:propertyPartition", part)
                    .add(part, "void:property", Descriptions.iri(name))
                    .add(part, "void:triples", count);
        });
        for (String example : EXAMPLES) {
            Figures.Members members = figures.classes().get(Names.VOCABULARY + "#" + example);
            if (members != null) {
                said.add(dataset, "void:exampleResource", Descriptions.iri(members.example()));
            }
        }
    }
}
