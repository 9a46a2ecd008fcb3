package org.communique.endpoint;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.store.GraphStore;
import org.jspecify.annotations.Nullable;

/// The store on the network, for reading: SPARQL at `/sparql`, graphs at `/data`, the workbench at `/`, a page or a
/// description for every thing in the graph at `/doc/…`.
public final class Endpoint implements AutoCloseable {

    private static final long LONGEST_BODY = 1 << 20;
    private static final int THREADS = 400;
    private static final Turnstile.Width WIDTH = new Turnstile.Width(64, 200, 5);
    private static final Turnstile.Width DOWNLOADS = new Turnstile.Width(32, 8, 5);

    private final WebServer server;
    private final Readiness readiness;
    private final @Nullable Dumps dumps;

    private Endpoint(WebServer server, Readiness readiness, @Nullable Dumps dumps) {
        this.server = server;
        this.readiness = readiness;
        this.dumps = dumps;
    }

    /// Serves the store, which stays the caller's to close after this endpoint.
    public static Endpoint start(GraphStore store, Settings settings) {
        Listener listener = new Listener(settings.host(), settings.port(), LONGEST_BODY, null);
        listener.check();
        Readiness readiness = new Readiness();
        Path folder = settings.downloads().dumps();
        Dumps dumps = folder == null ? null : new Dumps(store, folder);
        FusekiServer.Builder builder = builder(store, settings);
        builder.addServlet("/$/ready", readiness);
        download(builder, store, settings, dumps);
        WebServer server = WebServer.start(builder, listener);
        Metrics.ofStore(store, server.fuseki());
        store.prepareSearch();
        readiness.set(true);
        if (dumps != null) {
            dumps.begin();
        }
        return new Endpoint(server, readiness, dumps);
    }

    private static FusekiServer.Builder builder(GraphStore store, Settings settings) {
        PublicUrl url = new PublicUrl(settings.publicUrl());
        List<DataAccessPoint> services = Configuration.services(Configuration.PUBLIC, store.dataset());
        FusekiServer.Builder builder = FusekiServer.create()
                .numServerThreads(8, THREADS)
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .enableMetrics(true)
                .registerOperation(Operation.Query, "application/sparql-query", new Queries());
        services.forEach(service -> builder.add(service.getName(), service.getDataService()));
        builder.addFilter("/*", new SafeHeaders()).addFilter("/*", new OtherOrigins(settings.allowOrigin()));
        guard(builder, url, Configuration.bytes(services), store.dataset());
        pages(builder, url);
        return new LinkedData(store.dataset(), url).on(builder);
    }

    /// What can be taken away, and the description that tells of it.
    private static void download(
            FusekiServer.Builder builder, GraphStore store, Settings settings, @Nullable Dumps dumps) {
        PublicUrl url = new PublicUrl(settings.publicUrl());
        Turnstile turnstile = new Turnstile(DOWNLOADS);
        if (dumps != null) {
            builder.addFilter(DumpFiles.PATH + "*", turnstile)
                    .addServlet(DumpFiles.PATH + "*", new DumpFiles(dumps, url));
        }
        if (settings.downloads().changes()) {
            builder.addFilter(ChangeFeed.PATH + "*", turnstile)
                    .addServlet(ChangeFeed.PATH + "*", new ChangeFeed(store));
        }
        SelfDescription self = new SelfDescription(
                url,
                new LatestFigures(store.dataset(), InstantSource.system()),
                () -> new SelfDescription.Offer(
                        dumps == null ? Optional.empty() : dumps.newest(),
                        settings.downloads().changes()));
        builder.addServlet("/.well-known/void", self).addServlet("/catalog", self);
    }

    private static void guard(FusekiServer.Builder builder, PublicUrl url, long bytes, DatasetGraph dataset) {
        Turnstile turnstile = new Turnstile(WIDTH);
        RdfVersion version = new RdfVersion();
        for (String costly : List.of("/sparql/*", "/data/*", "/queries/*", "/doc/*", "/.well-known/*")) {
            builder.addFilter(costly, turnstile).addFilter(costly, version);
        }
        builder.addFilter("/*", new WholeAnswers(bytes))
                .addFilter("/sparql/*", new Methods("GET", "HEAD", "POST", "QUERY", "OPTIONS"))
                .addFilter("/queries/*", new Methods("GET", "HEAD", "OPTIONS"))
                .addFilter("/data/*", new Methods("GET", "HEAD", "OPTIONS"))
                .addFilter("/sparql/*", new NoScriptCallbacks())
                .addFilter("/sparql", new DescribedService(url))
                .addFilter("/queries/*", new NamedQueries("/sparql"))
                .addFilter("/data/*", new DirectGraphs(url, "/data"))
                .addFilter("/data/*", new NoWholeStore(dataset));
    }

    private static void pages(FusekiServer.Builder builder, PublicUrl url) {
        builder.addServlet("/queries", Catalogue.ofQueries())
                .addServlet("/prefixes", Catalogue.ofPrefixes())
                .addServlet("/assets/*", StaticFiles.ofWebJars())
                .addServlet("", StaticFiles.ofPages())
                .addServlet("/robots.txt", StaticFiles.ofPages())
                .addServlet("/openapi.json", Catalogue.ofOpenApi(url))
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
        if (dumps != null) {
            dumps.close();
        }
        server.close();
    }
}
