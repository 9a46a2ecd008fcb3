package org.communique.endpoint;

import java.net.BindException;
import java.net.URI;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// A running Fuseki behind the guards that both services need: an address, TLS, a longest request, a quiet end.
final class WebServer implements AutoCloseable {

    private static final String IN_USE = "the port is in use. Stop what uses it or choose another --port.";

    /// How long requests that are being answered may take when the server is told to stop.
    private static final long DRAIN = 8_000;

    /// A client that is silent for so long is cut off.
    private static final long IDLE = 30_000;

    private final FusekiServer server;
    private final URI address;

    private WebServer(FusekiServer server, URI address) {
        this.server = server;
        this.address = address;
    }

    static WebServer start(FusekiServer.Builder builder, Listener listener) {
        // Of the whole process: Fuseki writes Turtle with no other context. rdflib.js cannot read `PREFIX`.
        RIOT.getContext().set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT);
        FusekiServer server = builder.port(listener.port()).build();
        Server jetty = server.getJettyServer();
        ServerConnector connector = connect(jetty, listener);
        jetty.insertHandler(new SizeLimitHandler(listener.longestBody(), -1));
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(DRAIN);
        try {
            server.start();
        } catch (FusekiException e) {
            throw new StartException(listener.host(), listener.port(), reason(e), e);
        }
        return new WebServer(server, URI.create(listener.origin(connector.getLocalPort()) + "/"));
    }

    private static ServerConnector connect(Server jetty, Listener listener) {
        Keystore keystore = listener.keystore();
        ServerConnector connector = Stream.of(jetty.getConnectors())
                .map(ServerConnector.class::cast)
                .findFirst()
                .orElseThrow();
        if (keystore != null) {
            HttpConfiguration http =
                    connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            connector = new ServerConnector(jetty, secure(keystore), new HttpConnectionFactory(https(http)));
            connector.setPort(listener.port());
            jetty.setConnectors(new ServerConnector[] {connector});
        }
        connector.setHost(listener.host());
        connector.setIdleTimeout(IDLE);
        return connector;
    }

    private static SslConnectionFactory secure(Keystore keystore) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(keystore.file().toAbsolutePath().toString());
        tls.setKeyStorePassword(keystore.password());
        return new SslConnectionFactory(tls, "http/1.1");
    }

    private static HttpConfiguration https(HttpConfiguration http) {
        HttpConfiguration https = new HttpConfiguration(http);
        https.addCustomizer(new SecureRequestCustomizer(false));
        return https;
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

    FusekiServer fuseki() {
        return server;
    }

    /// Where it listens, with the port that it got: `http://127.0.0.1:3030/`.
    URI address() {
        return address;
    }

    /// Takes no more requests, lets those that are being answered come to their end for some seconds, and stops.
    @Override
    public void close() {
        server.stop();
    }
}
