package org.communique.endpoint;

import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.communique.store.GraphStore;
import org.eclipse.jetty.server.ServerConnector;

/// The store on the network, for reading: SPARQL at `/sparql`, graphs at `/data`, the workbench at `/`.
public final class Endpoint implements AutoCloseable {

    private static final String IN_USE = "the port is in use. Stop what uses it or choose another --port.";

    private final FusekiServer server;
    private final URI address;

    private Endpoint(FusekiServer server, URI address) {
        this.server = server;
        this.address = address;
    }

    /// Serves the store, which stays the caller's to close after this endpoint. Port 0 is any free port.
    public static Endpoint start(GraphStore store, String host, int port) {
        checkAddress(host, port);
        FusekiServer server = build(store, host, port);
        try {
            server.start();
        } catch (FusekiException e) {
            throw new StartException(host, port, reason(e), e);
        }
        String authority = host.contains(":") ? "[" + host + "]" : host;
        return new Endpoint(server, URI.create("http://" + authority + ":" + server.getHttpPort() + "/"));
    }

    private static FusekiServer build(GraphStore store, String host, int port) {
        // Of the whole process: Fuseki writes Turtle with no other context. rdflib.js cannot read `PREFIX`.
        RIOT.getContext().set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(port)
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .registerOperation(Operation.Query, new Queries())
                .addFilter("/*", new SafeHeaders())
                .addFilter("/sparql/*", new NoScriptCallbacks())
                .addFilter("/data/*", new NoWholeStore())
                .addServlet("/queries", Catalogue.ofQueries())
                .addServlet("/prefixes", Catalogue.ofPrefixes())
                .addServlet("/assets/*", StaticFiles.ofWebJars())
                .addServlet("", StaticFiles.ofPages())
                .addServlet("/web/*", StaticFiles.ofPages());
        for (DataAccessPoint service : Configuration.services(store.dataset())) {
            builder.add(service.getName(), service.getDataService());
        }
        FusekiServer server = builder.build();
        Stream.of(server.getJettyServer().getConnectors())
                .map(ServerConnector.class::cast)
                .forEach(connector -> connector.setHost(host));
        return server;
    }

    private static void checkAddress(String host, int port) {
        if (port < 0 || port > 65_535) {
            throw new StartException(host, port, "ports go from 0 to 65535. Choose another --port.", null);
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw new StartException(
                        host,
                        port,
                        "this machine has no such address. Choose another --host, such as 127.0.0.1.",
                        null);
            }
        } catch (UnknownHostException | SocketException e) {
            throw new StartException(host, port, "the host is not known. Choose another --host, such as 127.0.0.1.", e);
        }
    }

    /// What is wrong and what to do; the system's own words where the port is not simply taken.
    private static String reason(Throwable failure) {
        String words = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(BindException.class::isInstance)
                .findFirst()
                .orElse(failure)
                .getMessage();
        return String.valueOf(words).contains("in use") ? IN_USE : words + ". Choose another --port.";
    }

    /// Where it listens, with the port that it got: `http://127.0.0.1:3030/`.
    public URI address() {
        return address;
    }

    /// Stops listening; requests being answered are cut off.
    @Override
    public void close() {
        server.stop();
    }
}
