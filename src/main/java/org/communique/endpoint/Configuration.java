package org.communique.endpoint;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.fuseki.build.DatasetDescriptionMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.FusekiVocabG;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.G;

/// Reads `fuseki-config/config.ttl`: the services and their limits, with the open store in the place of `:store`.
final class Configuration {

    private static final String FILE = "/fuseki-config/config.ttl";
    private static final Node STORE = NodeFactory.createURI("https://w3id.org/communique/fuseki#store");

    private Configuration() {}

    /// The services in the order of the file, closed to queries that reach beyond the store.
    static List<DataAccessPoint> services(DatasetGraph store) {
        Graph graph = RDFParser.create()
                .source(new ByteArrayInputStream(ClassPath.require(FILE)))
                .lang(Lang.TURTLE)
                .toGraph();
        // Fuseki builds a dataset from its description only where it has none for that node yet.
        DatasetDescriptionMap datasets = new DatasetDescriptionMap();
        datasets.register(STORE, store);
        Node list = G.getOneSP(graph, FusekiConfig.findServer(graph), FusekiVocabG.pServices);
        List<DataAccessPoint> services = G.listMembers(graph, list).stream()
                .map(service -> FusekiConfig.buildDataAccessPoint(graph, service, datasets))
                .toList();
        services.stream()
                .flatMap(service -> service.getDataService().getEndpoints(Operation.Query).stream())
                .map(Configuration::limits)
                .forEach(Sandbox::close);
        return services;
    }

    private static Context limits(org.apache.jena.fuseki.server.Endpoint endpoint) {
        Context limits = endpoint.getContext();
        if (limits == null || !limits.isDefined(ARQ.queryTimeout)) {
            throw new IllegalStateException(FILE + " describes a query endpoint without arq:queryTimeout");
        }
        return limits;
    }
}
