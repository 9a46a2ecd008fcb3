package org.communique.train;

import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says every ten seconds how far the training is.
final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final double EVERY = 10;

    private final Map<String, double[]> losses = new TreeMap<>();
    private double lastSeconds;
    private long pieces;

    Progress(double seconds) {
        this.lastSeconds = seconds;
    }

    /// `done` is the share of the whole schedule, from 0 to 1.
    void step(int step, double done, double seconds, int batchPieces) {
        pieces += batchPieces;
        double elapsed = seconds - lastSeconds;
        if (elapsed < EVERY) {
            return;
        }
        String means = losses.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s %.3f", e.getKey(), e.getValue()[0] / e.getValue()[1]))
                .collect(Collectors.joining("  "));
        double left = done > 0 ? seconds / done * (1 - done) : 0;
        LOG.info(String.format(
                Locale.ROOT,
                "step %d (%.1f %%)  %s  %.0f pieces/s  %.1f min, %.1f to go",
                step,
                100 * done,
                means,
                pieces / elapsed,
                seconds / 60,
                left / 60));
        losses.clear();
        pieces = 0;
        lastSeconds = seconds;
    }

    void add(SequencedMap<String, Double> values) {
        values.forEach((name, value) -> {
            double[] sum = losses.computeIfAbsent(name, _ -> new double[2]);
            sum[0] += value;
            sum[1]++;
        });
    }
}
