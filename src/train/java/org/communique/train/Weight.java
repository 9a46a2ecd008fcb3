package org.communique.train;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A named array of the model outside of the training engine: its dimensions and its numbers, row by row.
record Weight(List<Integer> dims, FloatBuffer values) {

    Weight {
        dims = List.copyOf(dims);
        int size = dims.stream().reduce(1, Math::multiplyExact);
        if (values.capacity() != size) {
            throw new IllegalArgumentException(values.capacity() + " numbers for dimensions " + dims);
        }
    }

    static Weight zeros(Integer... dims) {
        List<Integer> shape = List.of(dims);
        return new Weight(shape, FloatBuffer.allocate(shape.stream().reduce(1, Math::multiplyExact)));
    }

    static Weight ones(Integer... dims) {
        Weight weight = zeros(dims);
        for (int i = 0; i < weight.size(); i++) {
            weight.values.put(i, 1);
        }
        return weight;
    }

    static Weight normal(Random random, double deviation, Integer... dims) {
        Weight weight = zeros(dims);
        for (int i = 0; i < weight.size(); i++) {
            weight.values.put(i, (float) (deviation * random.nextGaussian()));
        }
        return weight;
    }

    static Weight named(Map<String, Weight> weights, String name) {
        Weight weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("no weight '" + name + "'");
        }
        return weight;
    }

    int size() {
        return values.capacity();
    }

    int rows() {
        return dims.get(0);
    }

    int columns() {
        return size() / rows();
    }

    float at(int row, int column) {
        return values.get(row * columns() + column);
    }

    /// Of a matrix; inputs × outputs becomes outputs × inputs and back.
    Weight transposed() {
        Weight turned = zeros(columns(), rows());
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                turned.values.put(column * rows() + row, at(row, column));
            }
        }
        return turned;
    }

    /// Rows (or entries of a vector) from `from` to `to`, exclusive.
    Weight slice(int from, int to) {
        FloatBuffer part = FloatBuffer.allocate((to - from) * columns());
        part.put(0, values, from * columns(), part.capacity());
        return new Weight(dims.size() == 1 ? List.of(to - from) : List.of(to - from, columns()), part);
    }

    /// All rows (or vectors), one after the other.
    static Weight concat(List<Weight> parts) {
        FloatBuffer all =
                FloatBuffer.allocate(parts.stream().mapToInt(Weight::size).sum());
        int at = 0;
        for (Weight part : parts) {
            all.put(at, part.values, 0, part.size());
            at += part.size();
        }
        int rows = parts.stream().mapToInt(Weight::rows).sum();
        return new Weight(
                parts.get(0).dims.size() == 1
                        ? List.of(rows)
                        : List.of(rows, parts.get(0).columns()),
                all);
    }
}
