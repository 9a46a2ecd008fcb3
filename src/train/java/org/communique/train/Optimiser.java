package org.communique.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/// AdamW with two learning rates (encoder and heads), gradients clipped by their common length, and a running average
/// of
/// the weights, which is what gets exported.
final class Optimiser {

    private static final double ENCODER_RATE = 2e-4;
    private static final double HEAD_RATE = 1e-3;
    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.98;
    private static final double WEIGHT_DECAY = 0.01;
    private static final double EPSILON = 1e-8;
    private static final double LONGEST = 2.0;

    /// The average is moved every few steps only: it costs a pass over all weights.
    private static final int AVERAGE_EVERY = 4;

    private static final double AVERAGE_DECAY = 0.99;

    private final Parameters parameters;
    private final Parameters first;
    private final Parameters second;
    private final Parameters average;

    Optimiser(Parameters parameters, Parameters first, Parameters second, Parameters average) {
        this.parameters = parameters;
        this.first = first;
        this.second = second;
        this.average = average;
    }

    /// `step` counts from 1; `share` is the part of the full learning rate. Clears the gradients.
    void update(NDManager manager, int step, double share) {
        double clip = clip(manager);
        double correction = Math.sqrt(1 - Math.pow(SECOND_DECAY, step)) / (1 - Math.pow(FIRST_DECAY, step));
        boolean averaging = step % AVERAGE_EVERY == 0;
        double keep = Math.min(AVERAGE_DECAY, (double) step / (step + 10 * AVERAGE_EVERY));
        parameters.forEach((name, parameter) -> {
            move(manager, name, clip, share * correction);
            if (averaging) {
                NDArray now = attached(manager, parameter.stopGradient());
                average.get(name).muli(keep).addi(now.mul(1 - keep));
            }
        });
    }

    private double clip(NDManager manager) {
        double[] sum = {0};
        parameters.forEach((name, parameter) -> {
            NDArray gradient = attached(manager, parameter.getGradient());
            sum[0] += gradient.square().sum().getFloat();
        });
        if (Double.isNaN(sum[0])) {
            throw new IllegalStateException("the gradients are no numbers any more");
        }
        return Math.min(1, LONGEST / Math.sqrt(sum[0]));
    }

    private void move(NDManager manager, String name, double clip, double share) {
        NDArray gradient = attached(manager, parameters.get(name).getGradient());
        NDArray m = first.get(name);
        NDArray v = second.get(name);
        m.muli(FIRST_DECAY).addi(gradient.mul((1 - FIRST_DECAY) * clip));
        v.muli(SECOND_DECAY).addi(gradient.square().muli((1 - SECOND_DECAY) * clip * clip));
        double rate = share * (isHead(name) ? HEAD_RATE : ENCODER_RATE);
        NDArray root = attached(manager, v.sqrt()).addi(EPSILON);
        NDArray change = attached(manager, m.div(root)).muli(rate);
        NDArray weights = attached(manager, parameters.get(name).stopGradient());
        weights.muli(1 - rate * WEIGHT_DECAY).subi(change);
        gradient.muli(0);
    }

    /// The shapes are new to the encoder, so they learn as fast as the heads.
    private static boolean isHead(String name) {
        return name.startsWith("head.") || name.equals("encoder.shape");
    }

    private static NDArray attached(NDManager manager, NDArray array) {
        array.attach(manager);
        return array;
    }
}
