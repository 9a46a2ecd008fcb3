package org.communique.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import org.jspecify.annotations.Nullable;

/// Layers of self-attention in training, over parameters whose names begin with the layer's.
record Transformer(Parameters parameters, int heads, float forgotten) {

    private static final float EPSILON = 1e-12f;

    /// Added to what must get no attention; large, yet harmless in 32 bits.
    static final float NEVER = -1e4f;

    NDArray layer(NDArray x, @Nullable NDArray mask, String layer) {
        NDArray attended = dropout(linear(attention(x, mask, layer), layer + "output"));
        NDArray middle = norm(x.add(attended), layer + "norm1");
        NDArray inner = Activation.gelu(linear(middle, layer + "inner"));
        return norm(middle.add(dropout(linear(inner, layer + "outer"))), layer + "norm2");
    }

    NDArray linear(NDArray input, String name) {
        return Linear.linear(input, parameters.get(name + ".weight"), parameters.get(name + ".bias"))
                .singletonOrThrow();
    }

    NDArray norm(NDArray x, String name) {
        NDArray weight = parameters.get(name + ".weight");
        return LayerNorm.layerNorm(x, weight.getShape(), weight, parameters.get(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    NDArray dropout(NDArray x) {
        return forgotten > 0 ? Dropout.dropout(x, forgotten, true).singletonOrThrow() : x;
    }

    private NDArray attention(NDArray x, @Nullable NDArray mask, String layer) {
        Shape shape = x.getShape();
        long size = shape.get(2) / heads;
        NDArray all = linear(x, layer + "attention")
                .reshape(shape.get(0), shape.get(1), 3, heads, size)
                .transpose(2, 0, 3, 1, 4);
        NDArray query = all.get(0).mul(1 / Math.sqrt((double) size));
        NDArray scores = query.matMul(all.get(1).transpose(0, 1, 3, 2));
        NDArray weights = (mask == null ? scores : scores.add(mask)).softmax(-1);
        return weights.matMul(all.get(2)).transpose(0, 2, 1, 3).reshape(shape);
    }
}
