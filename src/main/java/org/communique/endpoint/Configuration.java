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

/// Reads `fuseki-config/*.ttl`: the services and their limits, with the open store in the place of `:store`.
final class Configuration {

    /// What everybody is served.
    static final String PUBLIC = "/fuseki-config/config.ttl";

    /// What the operator is served.
    static final String ADMIN = "/fuseki-config/admin.ttl";

    private static final Node STORE = NodeFactory.createURI("https://w3id.org/communique/fuseki#store");
    private static final List<Operation> SPARQL = List.of(Operation.Query, Operation.Update);

    private Configuration() {}

    /// The services in the order of the file, closed to queries that reach beyond the store.
    static List<DataAccessPoint> services(String file, DatasetGraph store) {
        Graph graph = RDFParser.create()
                .source(new ByteArrayInputStream(ClassPath.require(file)))
                .lang(Lang.TURTLE)
                .toGraph();
        // Fuseki builds a dataset from its description only where it has none for that node yet.
        DatasetDescriptionMap datasets = new DatasetDescriptionMap();
        datasets.register(STORE, store);
        Node list = G.getOneSP(graph, FusekiConfig.findServer(graph), FusekiVocabG.pServices);
        List<DataAccessPoint> services = G.listMembers(graph, list).stream()
                .map(service -> FusekiConfig.buildDataAccessPoint(graph, service, datasets))
                .toList();
        contexts(services).forEach(context -> {
            if (!context.isDefined(ARQ.queryTimeout)) {
                throw new IllegalStateException(file + " describes a SPARQL endpoint without arq:queryTimeout");
            }
            Sandbox.close(context);
        });
        return services;
    }

    /// The largest of the limits of its query endpoints.
    static long bytes(List<DataAccessPoint> services) {
        return contexts(services).stream()
                .mapToLong(context -> Limits.of(context).bytes())
                .max()
                .orElseThrow(() -> new IllegalStateException("the configuration describes no query endpoint"));
    }

    private static List<Context> contexts(List<DataAccessPoint> services) {
        return services.stream()
                .flatMap(service ->
                        SPARQL.stream().flatMap(operation -> service.getDataService().getEndpoints(operation).stream()))
                .map(endpoint -> {
                    Context context = endpoint.getContext();
                    return context == null ? new Context() : context;
                })
                .toList();
    }
}
