package org.communique.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BiConsumer;

/// Named arrays inside the training engine.
final class Parameters {

    private final SequencedMap<String, NDArray> arrays = new LinkedHashMap<>();

    private Parameters() {}

    static Parameters of(NDManager manager, SequencedMap<String, Weight> weights) {
        Parameters parameters = new Parameters();
        weights.forEach((name, weight) -> parameters.arrays.put(name, array(manager, weight)));
        return parameters;
    }

    static NDArray array(NDManager manager, Weight weight) {
        long[] dims = weight.dims().stream().mapToLong(Integer::longValue).toArray();
        return manager.create(weight.values().duplicate().clear(), new Shape(dims), DataType.FLOAT32);
    }

    /// Zeros of the same names and shapes.
    Parameters zeros() {
        Parameters zeros = new Parameters();
        arrays.forEach((name, array) -> zeros.arrays.put(name, array.zerosLike()));
        return zeros;
    }

    Parameters copy() {
        Parameters copy = new Parameters();
        arrays.forEach((name, array) -> copy.arrays.put(name, array.duplicate()));
        return copy;
    }

    Parameters requireGradients() {
        arrays.values().forEach(array -> array.setRequiresGradient(true));
        return this;
    }

    NDArray get(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no parameter '" + name + "'");
        }
        return array;
    }

    void forEach(BiConsumer<String, NDArray> action) {
        arrays.forEach(action);
    }

    SequencedMap<String, Weight> weights() {
        SequencedMap<String, Weight> weights = new LinkedHashMap<>();
        arrays.forEach((name, array) -> weights.put(name, weight(array)));
        return weights;
    }

    private static Weight weight(NDArray array) {
        Integer[] dims = Arrays.stream(array.getShape().getShape())
                .mapToObj(Math::toIntExact)
                .toArray(Integer[]::new);
        Weight weight = Weight.zeros(dims);
        weight.values().put(0, FloatBuffer.wrap(array.toFloatArray()), 0, weight.size());
        return weight;
    }
}
