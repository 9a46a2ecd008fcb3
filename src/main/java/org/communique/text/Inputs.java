package org.communique.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/// The tensors of one run of a network, freed together.
final class Inputs implements AutoCloseable {

    private final OnnxRuntime runtime;
    private final Map<String, OnnxTensor> tensors = new HashMap<>();

    Inputs(OnnxRuntime runtime) {
        this.runtime = runtime;
    }

    void put(String name, long[] numbers) throws OrtException {
        long[] shape = {1, numbers.length};
        tensors.put(name, OnnxTensor.createTensor(runtime.environment(), LongBuffer.wrap(numbers), shape));
    }

    void put(String name, float[] numbers, long rows) throws OrtException {
        put(name, FloatBuffer.wrap(numbers), rows, numbers.length / rows);
    }

    /// As a batch of one.
    void put(String name, Matrix matrix) throws OrtException {
        put(name, matrix.numbers(), 1, matrix.rows(), matrix.columns());
    }

    private void put(String name, FloatBuffer numbers, long... shape) throws OrtException {
        tensors.put(name, OnnxTensor.createTensor(runtime.environment(), numbers, shape));
    }

    Map<String, OnnxTensor> tensors() {
        return tensors;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }
}
