package org.communique.train;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;

/// The right class of each slot of a batch; a weight of 0 marks a slot without an answer, all weights add up to 1.
record Answers(LongBuffer numbers, FloatBuffer weights) {

    static Answers none(int slots) {
        return new Answers(LongBuffer.allocate(slots), FloatBuffer.allocate(slots));
    }

    boolean isEmpty() {
        for (int i = 0; i < weights.capacity(); i++) {
            if (weights.get(i) > 0) {
                return false;
            }
        }
        return true;
    }

    /// From `slot` on, the classes `names`, which `known` numbers.
    void put(int slot, List<String> names, List<String> known) {
        for (int i = 0; i < names.size(); i++) {
            numbers.put(slot + i, number(known, names.get(i)));
            weights.put(slot + i, 1);
        }
    }

    static int number(List<String> known, String name) {
        int number = known.indexOf(name);
        if (number < 0) {
            throw new IllegalArgumentException("class '" + name + "' is not among the model's labels");
        }
        return number;
    }

    void normalise() {
        float sum = 0;
        for (int i = 0; i < weights.capacity(); i++) {
            sum += weights.get(i);
        }
        for (int i = 0; i < weights.capacity() && sum > 0; i++) {
            weights.put(i, weights.get(i) / sum);
        }
    }
}
