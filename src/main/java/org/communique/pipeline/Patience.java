package org.communique.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How long one piece of work may take: so much time of the processor, so that a busy machine changes no outcome, and
/// by the clock twelve times as much, so that work that waits for ever ends too.
record Patience(Duration longest) {

    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final int BY_THE_CLOCK = 12;

    /// The result of the work that `worker` does; fails with [TimeoutException] where it takes longer than it may.
    <T> T await(Future<T> work, Thread worker) throws TimeoutException, ExecutionException, InterruptedException {
        long begin = System.nanoTime();
        while (true) {
            try {
                return work.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long clock = System.nanoTime() - begin;
                if (processor(worker) > longest.toNanos() || clock > BY_THE_CLOCK * longest.toNanos()) {
                    throw e;
                }
            }
        }
    }

    /// Nanoseconds that a thread has had of a processor; -1 where it has ended.
    private static long processor(Thread worker) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getThreadCpuTime(worker.threadId());
    }
}
