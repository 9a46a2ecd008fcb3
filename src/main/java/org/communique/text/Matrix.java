package org.communique.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;

/// Rows of numbers as a network gives them.
final class Matrix {

    private final float[] values;
    private final int columns;

    /// Takes the array over: who makes a matrix must not change it afterwards.
    Matrix(float[] values, int columns) {
        if (columns < 1 || values.length % columns != 0) {
            throw new IllegalArgumentException(values.length + " numbers are no rows of " + columns);
        }
        this.values = values;
        this.columns = columns;
    }

    /// What a network gives under a name for a batch of one.
    static Matrix of(OrtSession.Result result, String name) throws OrtException {
        OnnxValue value =
                result.get(name).orElseThrow(() -> new IllegalStateException("the model gives no '" + name + "'"));
        if (!(value instanceof OnnxTensor tensor)) {
            throw new IllegalStateException("the model's '" + name + "' is no tensor");
        }
        long[] shape = tensor.getInfo().getShape();
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return new Matrix(values, Math.toIntExact(shape[shape.length - 1]));
    }

    /// All of them, row by row; not to be changed.
    FloatBuffer numbers() {
        return FloatBuffer.wrap(values);
    }

    int rows() {
        return values.length / columns;
    }

    int columns() {
        return columns;
    }

    float at(int row, int column) {
        return values[row * columns + column];
    }

    /// The column of the row's largest number, the first of several.
    int best(int row) {
        int best = 0;
        for (int column = 1; column < columns; column++) {
            if (at(row, column) > at(row, best)) {
                best = column;
            }
        }
        return best;
    }

    /// The column's share of the row, the numbers taken as logarithms (softmax): 0 to 1.
    double probability(int row, int column) {
        double sum = 0;
        for (int other = 0; other < columns; other++) {
            sum += Math.exp((double) at(row, other) - at(row, column));
        }
        return 1 / sum;
    }

    /// Copies a row into `to`, to begin at `position`.
    void copy(int row, float[] to, int position) {
        System.arraycopy(values, row * columns, to, position, columns);
    }
}
