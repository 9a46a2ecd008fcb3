package org.communique.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The log, which [LogFormat] sends to standard error.
final class Logging {

    private Logging() {}

    /// Takes in what libraries log to `java.util.logging`; `debug` shows every step of ours and the progress of theirs.
    static void start(boolean debug) {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
        if (debug && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
            context.getLogger("org.communique").setLevel(Level.DEBUG);
        }
    }
}
