package org.communique.endpoint;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;

/// Every IRI of the graph leads to a description: `/id/…`, the code lists and `/ns` to a document at `/doc/…`.
record LinkedData(DatasetGraph dataset, PublicUrl url) {

    FusekiServer.Builder on(FusekiServer.Builder builder) {
        SeeOther seeOther = new SeeOther(url.path());
        builder.addServlet("/id/*", seeOther).addServlet("/ns", seeOther);
        Names.codeLists().forEach(list -> builder.addServlet("/" + list + "/*", seeOther));
        return builder.addServlet(Names.DOCUMENTS + "*", new Documents(new Describer(dataset), url.path()));
    }
}
