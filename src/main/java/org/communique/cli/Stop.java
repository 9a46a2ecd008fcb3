package org.communique.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The signal that ends a serving program, and the time that it then has to close what is open.
final class Stop {

    private static final Logger LOG = LoggerFactory.getLogger(Stop.class);
    private static final int SECONDS_TO_CLOSE = 10;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /// Waits for Ctrl-C or SIGTERM. The process lives on until [#closed()], ten seconds at most.
    void await() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            awaitClosing();
        }));
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Everything is closed.
    void closed() {
        closed.countDown();
    }

    private void awaitClosing() {
        try {
            if (!closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                LOG.warn("the store was not closed within {} s", SECONDS_TO_CLOSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
