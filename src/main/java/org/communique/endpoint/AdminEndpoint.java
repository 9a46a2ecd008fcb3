package org.communique.endpoint;

import java.net.URI;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Operation;
import org.communique.pipeline.Intake;
import org.communique.store.GraphStore;

/// The operator's service, apart from what the public sees: articles in and out at `/articles`, SPARQL queries and
/// updates at `/sparql`, the Graph Store Protocol for writing at `/data`.
public final class AdminEndpoint implements AutoCloseable {

    private static final long LONGEST_BODY = 64L << 20;
    private static final int THREADS = 32;

    private static final Turnstile.Width ALL = new Turnstile.Width(16, 16, 5);

    /// Articles are taken in one after the other.
    private static final Turnstile.Width ARTICLES = new Turnstile.Width(1, 16, 30);

    private final WebServer server;

    private AdminEndpoint(WebServer server) {
        this.server = server;
    }

    /// Serves the store, which stays the caller's to close after this endpoint. Throws [StartException] where others
    /// than this machine could reach it without a password or could read along.
    public static AdminEndpoint start(GraphStore store, Intake intake, AdminSettings settings) {
        Listener listener = new Listener(settings.host(), settings.port(), LONGEST_BODY, settings.keystore());
        listener.check();
        if (!listener.isLoopback() && (settings.passwords() == null || settings.keystore() == null)) {
            throw new StartException(
                    settings.host(),
                    settings.port(),
                    "others can reach this address. Give --admin-passwords and --admin-keystore, or listen on 127.0.0.1.",
                    null);
        }
        WebServer server = WebServer.start(builder(store, intake, settings, listener.isLoopback()), listener);
        Metrics.ofStore(store, server.fuseki());
        Metrics.ofIntake(intake, server.fuseki());
        return new AdminEndpoint(server);
    }

    private static FusekiServer.Builder builder(
            GraphStore store, Intake intake, AdminSettings settings, boolean loopback) {
        PublicUrl url = new PublicUrl(null);
        List<DataAccessPoint> services = Configuration.services(Configuration.ADMIN, store.writable());
        Articles articles = new Articles(intake, new Inbox(settings.inbox()), store.dataset());
        FusekiServer.Builder builder = FusekiServer.create()
                .numServerThreads(4, THREADS)
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .enableMetrics(true)
                .registerOperation(Operation.Query, "application/sparql-query", new Queries())
                .registerOperation(Operation.Update, "application/sparql-update", new Updates());
        services.forEach(service -> builder.add(service.getName(), service.getDataService()));
        builder.addFilter("/*", new SafeHeaders())
                .addFilter("/*", new NoForeignPages(loopback))
                .addFilter("/*", new Turnstile(ALL));
        if (settings.passwords() != null) {
            builder.addFilter("/*", new PasswordGate(Passwords.read(settings.passwords())));
        }
        return builder.addFilter("/articles/*", new Turnstile(ARTICLES))
                .addFilter("/*", new WholeAnswers(Configuration.bytes(services)))
                .addFilter("/*", new RdfVersion())
                .addFilter("/sparql/*", new NoScriptCallbacks())
                .addFilter("/sparql", new DescribedService(url))
                .addFilter("/data/*", new DirectGraphs(url, "/data"))
                .addServlet("/articles/*", articles);
    }

    /// Where it listens, with the port that it got.
    public URI address() {
        return server.address();
    }

    /// Stops listening; requests being answered have some seconds to end.
    @Override
    public void close() {
        server.close();
    }
}
