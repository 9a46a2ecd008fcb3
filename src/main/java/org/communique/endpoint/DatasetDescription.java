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
    static Graph of(String site, Optional<Figures> figures) {
        DatasetDescription description = new DatasetDescription(site);
        description.about();
        description.access();
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
            Node format = Descriptions.iri("https://www.iana.org/assignments/media-types/" + form.mediaType());
            said.add(dataset, "void:feature", format);
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
