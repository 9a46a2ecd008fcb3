package org.communique.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/// What `fuseki-config/config.ttl` offers.
class ConfigurationTest {

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

    @Test
    void thereAreQueriesAndGraphsForReadingAndNothingElse() {
        var services = Configuration.services(Configuration.PUBLIC, dataset);

        assertThat(services).extracting(DataAccessPoint::getName).containsExactly("/sparql", "/data");
        assertThat(services)
                .flatExtracting(service -> service.getDataService().getOperations())
                .containsExactly(Operation.Query, Operation.GSP_R);
        assertThat(services)
                .allSatisfy(service ->
                        assertThat(service.getDataService().getDataset()).isSameAs(dataset));
    }

    @Test
    void queriesMayTakeThirtySecondsAndCallNobody() {
        var limits = Configuration.services(Configuration.PUBLIC, dataset)
                .getFirst()
                .getDataService()
                .getEndpoints(Operation.Query)
                .getFirst()
                .getContext();

        assertThat(limits.<String>get(ARQ.queryTimeout)).isEqualTo("30000");
        assertThat(limits.isFalse(ARQ.httpServiceAllowed)).isTrue();
    }
}
