package org.communique.endpoint;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.communique.pipeline.Intake;
import org.communique.store.GraphStore;

/// What `/$/metrics` tells of the store and of articles sent in, beside Fuseki's own counters.
final class Metrics {

    private Metrics() {}

    static void ofStore(GraphStore store, FusekiServer server) {
        Gauge.builder("communique_articles", store, GraphStore::articles)
                .description("Articles in the store")
                .register(registry(server));
    }

    static void ofIntake(Intake intake, FusekiServer server) {
        FunctionCounter.builder("communique_articles_stored", intake, Intake::stored)
                .description("Articles sent in and stored")
                .register(registry(server));
        FunctionCounter.builder("communique_articles_refused", intake, Intake::refused)
                .description("Articles sent in and not stored")
                .register(registry(server));
    }

    private static MeterRegistry registry(FusekiServer server) {
        return MetricsProvider.getMetricsProvider(server.getServletContext()).getMeterRegistry();
    }
}
