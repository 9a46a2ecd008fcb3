package org.communique.endpoint;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Operation;
import org.communique.store.GraphStore;

/// The store on the network, for reading: SPARQL at `/sparql`, graphs at `/data`, the workbench at `/`, a page or a
/// description for every thing in the graph at `/doc/…`.
public final class Endpoint implements AutoCloseable {

    private static final long LONGEST_BODY = 1 << 20;
    private static final int THREADS = 400;
    private static final Turnstile.Width WIDTH = new Turnstile.Width(64, 200, 5);

    private final WebServer server;
    private final Readiness readiness;

    private Endpoint(WebServer server, Readiness readiness) {
        this.server = server;
        this.readiness = readiness;
    }

    /// Serves the store, which stays the caller's to close after this endpoint.
    public static Endpoint start(GraphStore store, Settings settings) {
        Listener listener = new Listener(settings.host(), settings.port(), LONGEST_BODY, null);
        listener.check();
        Readiness readiness = new Readiness();
        WebServer server = WebServer.start(builder(store, settings, readiness), listener);
        Metrics.ofStore(store, server.fuseki());
        store.prepareSearch();
        readiness.set(true);
        return new Endpoint(server, readiness);
    }

    private static FusekiServer.Builder builder(GraphStore store, Settings settings, Readiness readiness) {
        PublicUrl url = new PublicUrl(settings.publicUrl());
        List<DataAccessPoint> services = Configuration.services(Configuration.PUBLIC, store.dataset());
        FusekiServer.Builder builder = FusekiServer.create()
                .numServerThreads(8, THREADS)
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .enableMetrics(true)
                .registerOperation(Operation.Query, "application/sparql-query", new Queries());
        services.forEach(service -> builder.add(service.getName(), service.getDataService()));
        builder.addFilter("/*", new SafeHeaders())
                .addFilter("/*", new OtherOrigins(settings.allowOrigin()))
                .addServlet("/$/ready", readiness);
        guard(builder, url, Configuration.bytes(services));
        pages(builder);
        SelfDescription self = new SelfDescription(url, new LatestFigures(store.dataset(), InstantSource.system()));
        builder.addServlet("/.well-known/void", self).addServlet("/catalog", self);
        return new LinkedData(store.dataset()).on(builder);
    }

    private static void guard(FusekiServer.Builder builder, PublicUrl url, long bytes) {
        Turnstile turnstile = new Turnstile(WIDTH);
        for (String costly : List.of("/sparql/*", "/data/*", "/queries/*", "/doc/*", "/.well-known/*")) {
            builder.addFilter(costly, turnstile);
        }
        builder.addFilter("/*", new WholeAnswers(bytes))
                .addFilter("/sparql/*", new Methods("GET", "HEAD", "POST", "QUERY", "OPTIONS"))
                .addFilter("/queries/*", new Methods("GET", "HEAD", "OPTIONS"))
                .addFilter("/data/*", new Methods("GET", "HEAD", "OPTIONS"))
                .addFilter("/sparql/*", new NoScriptCallbacks())
                .addFilter("/sparql", new DescribedService(url))
                .addFilter("/queries/*", new NamedQueries("/sparql"))
                .addFilter("/data/*", new DirectGraphs(url, "/data"))
                .addFilter("/data/*", new NoWholeStore());
    }

    private static void pages(FusekiServer.Builder builder) {
        builder.addServlet("/queries", Catalogue.ofQueries())
                .addServlet("/prefixes", Catalogue.ofPrefixes())
                .addServlet("/assets/*", StaticFiles.ofWebJars())
                .addServlet("", StaticFiles.ofPages())
                .addServlet("/robots.txt", StaticFiles.ofPages())
                .addServlet("/openapi.json", Catalogue.ofOpenApi())
                .addServlet("/web/*", StaticFiles.ofPages());
    }

    /// Where it listens, with the port that it got: `http://127.0.0.1:3030/`.
    public URI address() {
        return server.address();
    }

    /// Stops listening; requests being answered have some seconds to end.
    @Override
    public void close() {
        readiness.set(false);
        server.close();
    }
}
