package org.communique.train;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.communique.train.Wire.Message;

/// Turns weights into bytes.
///
/// Matrices get seven bits per output column: processors without VNNI add two products of an unsigned and a signed byte
/// in 16 bits, and 255 × 63 × 2 still fits where 255 × 127 × 2 would saturate.
final class Quantiser {

    private static final int LARGEST = 63;
    private static final int BYTES = 255;

    /// Parts of a column's largest weight that are tried as its range; cutting an outlier can be the smaller error.
    private static final List<Double> RANGES = List.of(1.0, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5);

    private Quantiser() {}

    /// The three constants that stand for a matrix, inputs × outputs, in the stock graph.
    static List<Message> columns(String name, Weight matrix) {
        ByteBuffer bytes = ByteBuffer.allocate(matrix.size());
        Weight scales = Weight.zeros(matrix.columns());
        for (int column = 0; column < matrix.columns(); column++) {
            float scale = scale(matrix, column);
            scales.values().put(column, scale);
            for (int row = 0; row < matrix.rows(); row++) {
                bytes.put(row * matrix.columns() + column, (byte) rounded(matrix.at(row, column), scale));
            }
        }
        ByteBuffer zeros = ByteBuffer.allocate(matrix.columns());
        return List.of(
                OnnxWriter.constant(name + "_quantized", OnnxWriter.SIGNED_BYTE, matrix.dims(), bytes),
                OnnxWriter.constant(name + "_scale", scales),
                OnnxWriter.constant(name + "_zero_point", OnnxWriter.SIGNED_BYTE, scales.dims(), zeros));
    }

    /// The three constants that stand for an embedding table, which is never multiplied: eight bits, one scale.
    static List<Message> table(String name, Weight table) {
        float low = 0;
        float high = 0;
        for (int i = 0; i < table.size(); i++) {
            low = Math.min(low, table.values().get(i));
            high = Math.max(high, table.values().get(i));
        }
        float scale = (high - low) / BYTES;
        int zero = Math.round(-low / scale);
        ByteBuffer bytes = ByteBuffer.allocate(table.size());
        for (int i = 0; i < table.size(); i++) {
            bytes.put(i, (byte) Math.clamp(Math.round(table.values().get(i) / scale) + zero, 0, BYTES));
        }
        Weight one = Weight.zeros();
        one.values().put(0, scale);
        return List.of(
                OnnxWriter.constant(name + "_quantized", OnnxWriter.UNSIGNED_BYTE, table.dims(), bytes),
                OnnxWriter.constant(name + "_scale", one),
                OnnxWriter.constant(
                        name + "_zero_point", OnnxWriter.UNSIGNED_BYTE, new ArrayList<>(), ByteBuffer.wrap(new byte[] {
                            (byte) zero
                        })));
    }

    /// The step of a column's numbers with the least squared error.
    static float scale(Weight matrix, int column) {
        float most = 0;
        for (int row = 0; row < matrix.rows(); row++) {
            most = Math.max(most, Math.abs(matrix.at(row, column)));
        }
        float best = most / LARGEST;
        double least = Double.MAX_VALUE;
        for (double range : RANGES) {
            float scale = (float) (most * range / LARGEST);
            double error = error(matrix, column, scale);
            if (error < least) {
                least = error;
                best = scale;
            }
        }
        return best > 0 ? best : 1;
    }

    private static double error(Weight matrix, int column, float scale) {
        double error = 0;
        for (int row = 0; row < matrix.rows() && scale > 0; row++) {
            double off = matrix.at(row, column) - rounded(matrix.at(row, column), scale) * scale;
            error += off * off;
        }
        return error;
    }

    private static int rounded(float value, float scale) {
        return Math.clamp(Math.round(value / scale), -LARGEST, LARGEST);
    }
}
