package org.communique.endpoint;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.communique.store.GraphStore;

/// What `/$/metrics` tells of the store, beside Fuseki's own counters.
final class Metrics {

    private Metrics() {}

    static void ofStore(GraphStore store, FusekiServer server) {
        Gauge.builder("communique_articles", store, GraphStore::articles)
                .description("Articles in the store")
                .register(registry(server));
    }

    static MeterRegistry registry(FusekiServer server) {
        return MetricsProvider.getMetricsProvider(server.getServletContext()).getMeterRegistry();
    }
}
