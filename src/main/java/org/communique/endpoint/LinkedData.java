package org.communique.endpoint;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;

/// Stub.
final class LinkedData {

    LinkedData(DatasetGraph dataset, PublicUrl url) {}

    FusekiServer.Builder on(FusekiServer.Builder builder) {
        return builder;
    }
}
